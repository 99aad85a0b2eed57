import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeDraft, type Encoding, encodeDraft } from './decodeDraft';
import { FileError } from './fileError';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const SAMPLE_TEXTS = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'README.md')
  .map(({ name }) => [name, readFileSync(new URL(encodeURIComponent(name), SAMPLES), 'utf8')] as const);

const ENCODINGS: readonly Encoding[] = [
  { name: 'utf-8', bom: false },
  { name: 'utf-8', bom: true },
  { name: 'utf-16le', bom: true },
  { name: 'utf-16be', bom: true },
  { name: 'utf-16le', bom: false },
  { name: 'utf-16be', bom: false },
  { name: 'gb18030', bom: false },
];

const SHORT = ['一、总结\n', '（一）总结', '同志们：\r\n一、认清形势\r\n', '第一，要抓落实。', '1.总结\n2.部署\n'];

const title = ({ name, bom }: Encoding) => `${name}${bom ? ' with a byte order mark' : ''}`;
const isRefused = (bytes: Uint8Array) =>
  assert.throws(
    () => decodeDraft(bytes),
    (error) => error instanceof FileError && error.detail.text === 'is no text in UTF-8, UTF-16 or GB18030',
  );

function readOrRefuse(bytes: Uint8Array): string | undefined {
  try {
    return decodeDraft(bytes).text;
  } catch (error) {
    assert.ok(error instanceof FileError);
    return undefined;
  }
}

describe('decodeDraft', () => {
  for (const encoding of ENCODINGS) {
    it(`reads every sample in ${title(encoding)}, and encodeDraft writes it back`, () => {
      for (const [name, text] of SAMPLE_TEXTS) {
        const bytes = encodeDraft(text, encoding);
        assert.deepEqual(decodeDraft(bytes), { text, encoding }, name);
      }
    });

    it(`reads a short draft in ${title(encoding)}, or refuses it where nothing tells the encoding`, () => {
      for (const text of SHORT) assert.equal(readOrRefuse(encodeDraft(text, encoding)) ?? text, text);
    });
  }

  it('reads a short draft where something tells the encoding', () => {
    for (const encoding of ENCODINGS.filter(({ name, bom }) => bom || !name.startsWith('utf-16')))
      for (const text of SHORT) assert.deepEqual(decodeDraft(encodeDraft(text, encoding)), { text, encoding });
  });

  it('takes nothing at all and plain ASCII for UTF-8', () => {
    for (const text of ['', '\n', 'Draft 1.\n'])
      assert.deepEqual(decodeDraft(Buffer.from(text)), { text, encoding: { name: 'utf-8', bom: false } });
  });

  it('keeps the mark of a draft that has nothing but its mark', () => {
    for (const encoding of ENCODINGS.filter(({ bom }) => bom))
      assert.deepEqual(decodeDraft(encodeDraft('', encoding)), { text: '', encoding });
  });

  it('reads a view of a larger buffer', () => {
    const bytes = Buffer.from('前一、总结');
    assert.equal(decodeDraft(new Uint8Array(bytes.buffer, bytes.byteOffset + 3, bytes.length - 3)).text, '一、总结');
  });

  it('reads UTF-8 whatever its characters', () => {
    const write = (text: string) => `一、${text}\n`;
    for (const text of [
      '㐀㐁',
      '𠮷祥',
      '여러분, 감사드립니다.',
      'བཀྲ་ཤིས་བདེ་ལེགས།',
      'ياخشىمۇسىز، يولداشلار',
      'ᠮᠣᠩᠭᠣᠯ',
      '👨‍👩‍👧‍👦',
    ])
      assert.equal(decodeDraft(Buffer.from(write(text))).text, write(text));
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥𠀀-𠮷、（）\w\n]*$/u), (text) => {
        assert.equal(decodeDraft(Buffer.from(write(text))).text, write(text));
      }),
    );
  });

  it('refuses a speech whose UTF-8 was damaged, in place of reading it as something else', () => {
    for (const [, text] of SAMPLE_TEXTS) {
      const bytes = Buffer.from(text);
      const at = bytes.indexOf('。') + 1;
      isRefused(bytes.subarray(0, at));
      isRefused(bytes.subarray(0, at + 1));
      isRefused(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]));
      for (const byte of [0x41, 0xe3, 0xff])
        isRefused(Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at + 1)]));
    }
  });

  it('refuses a line of damaged UTF-8, too', () => {
    for (const text of [
      '在全县安全生产工作会议上的讲话',
      '同志们：',
      '一、Windows 10 and Office 2021 for all teachers：',
    ])
      isRefused(Buffer.from(text).subarray(0, -1));
  });

  it('refuses text in other encodings', () => {
    const chinese = '各位來賓：今天我們在這裡舉行開幕典禮，我代表主辦單位向大家表示熱烈的歡迎和衷心的感謝。'.repeat(5);
    const japanese = '皆様、本日はお忙しい中お集まりいただき、誠にありがとうございます。'.repeat(5);
    const korean = '여러분, 오늘 이 자리에 참석해 주셔서 진심으로 감사드립니다. '.repeat(5);
    const russian = 'Дорогие друзья, благодарю вас за то, что вы пришли сегодня. '.repeat(5);
    for (const [text, encoding] of [
      [chinese, 'big5'],
      [japanese, 'shift_jis'],
      [japanese, 'euc-jp'],
      [korean, 'euc-kr'],
      [russian, 'windows-1251'],
      [russian, 'koi8-r'],
    ] as const)
      isRefused(iconv.encode(text, encoding));
  });

  it('refuses what is no text', () => {
    const noise = Array.from({ length: 1024 }, (_, at) => (at * at * 31 + at * 7) & 0xff);
    for (const bytes of [[0], [0, 0, 0, 0], [0xff], [0xfe, 0xff, 0x4e], [0xff, 0xfe, 0, 0xd8, 1], noise])
      isRefused(Uint8Array.from(bytes));
    for (const header of ['89504e470d0a1a0a0000000d49484452', '504b0304140006000800', 'd0cf11e0a1b11ae1'])
      isRefused(Buffer.from(header, 'hex'));
  });

  it('never reads what it could not write back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          const { text, encoding } = decodeDraft(bytes);
          assert.deepEqual(encodeDraft(text, encoding), Buffer.from(bytes));
        } catch (error) {
          assert.ok(error instanceof FileError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
