import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { MENDABLE, MENDED, SOUND, useWorkspace } from './cli';

const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => iconv.encode(text, 'utf-8'),
  'UTF-8 with a byte order mark': (text) => iconv.encode(text, 'utf-8', { addBOM: true }),
  'UTF-16LE with a byte order mark': (text) => iconv.encode(text, 'utf-16le', { addBOM: true }),
  'UTF-16BE with a byte order mark': (text) => iconv.encode(text, 'utf-16be', { addBOM: true }),
  'UTF-16LE': (text) => iconv.encode(text, 'utf-16le'),
  'UTF-16BE': (text) => iconv.encode(text, 'utf-16be'),
  GB18030: (text) => iconv.encode(text, 'gb18030'),
};

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex');
const NOISE = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * at * 31 + at * 7 + (at >> 3) * 91) & 0xff));
/** Beyond the first plane, and beyond what GBK, the forerunner of GB18030, can write. */
const RARE = '𠮷㐂ǹ€';

describe('the encoding of a draft', () => {
  const { path, write, run } = useWorkspace();

  for (const [name, encode] of Object.entries(ENCODINGS)) {
    it(`may be ${name}, and stays so when it is mended`, () => {
      const line = `在云岫县的讲话${name.startsWith('GB') ? RARE : ''}\r\n`;
      write('draft.jianggao', encode(line + MENDABLE));
      const report = JSON.parse(run(['check', '--format', 'json', 'draft.jianggao']).out);
      const serious: readonly { rule: string; line: number; column: number }[] = report[0].findings.filter(
        ({ severity }: { severity: string }) => severity !== 'information' && severity !== 'hint',
      );
      assert.deepEqual(
        serious.map(({ rule, line: at, column }) => [rule, at, column]),
        [
          ['marker-brackets', 5, 1],
          ['sequence-order', 7, 1],
        ],
      );
      const { exit, err } = run(['fix', 'draft.jianggao']);
      assert.equal(err, '');
      assert.equal(exit, 0);
      assert.deepEqual(readFileSync(path('draft.jianggao')), encode(line + MENDED));
    });
  }

  it('is kept from standard input to standard output', () => {
    for (const [name, encode] of Object.entries(ENCODINGS))
      assert.deepEqual(run(['fix', '-'], { input: encode(MENDABLE) }).bytes, encode(MENDED), name);
  });

  it('that is none is told in one line, and the other drafts are read', () => {
    write('png.jianggao', PNG);
    write('noise.jianggao', NOISE);
    write('sound.jianggao', SOUND);
    for (const command of ['check', 'fix', 'outline']) {
      const { exit, out, err } = run([command, 'png.jianggao', 'noise.jianggao', 'sound.jianggao']);
      assert.deepEqual(err.split('\n'), [
        'jianggao: png.jianggao is no text in UTF-8, UTF-16 or GB18030',
        'jianggao: noise.jianggao is no text in UTF-8, UTF-16 or GB18030',
        '',
      ]);
      assert.equal(exit, 2);
      if (command === 'check') assert.match(out, /^Drafts: 1, /);
    }
    assert.deepEqual(readFileSync(path('png.jianggao')), PNG);
    assert.equal(run(['check', '-'], { input: PNG }).err, 'jianggao: - is no text in UTF-8, UTF-16 or GB18030\n');
  });

  it('of a draft without a byte does not matter', () => {
    write('empty.jianggao', '');
    for (const command of ['check', 'fix', 'outline']) {
      const { exit, err } = run([command, 'empty.jianggao']);
      assert.equal(err, '');
      assert.equal(exit, 0);
    }
  });
});
