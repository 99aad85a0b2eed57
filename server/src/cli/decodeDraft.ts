import chardet from 'chardet';
import iconv from 'iconv-lite';
import { CliError } from './cliError';

/** How a draft's bytes are written, kept so that a mended draft goes back the same way. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  readonly bom: boolean;
}

/** A draft as text, without its byte order mark. */
export interface DecodedDraft {
  readonly text: string;
  readonly encoding: Encoding;
}

const UTF_8_BOM = [0xef, 0xbb, 0xbf];
const UTF_16_LE_BOM = [0xff, 0xfe];
const UTF_16_BE_BOM = [0xfe, 0xff];

/**
 * Decodes a draft in UTF-8, UTF-16 or GB18030, and only if encoding the text again gives the same bytes:
 * what cannot be written back unharmed is not read. Throws a `CliError` for anything else.
 */
export function decodeDraft(bytes: Uint8Array): DecodedDraft {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const encoding of guessEncodings(buffer)) {
    const text = iconv.decode(buffer, encoding.name, { stripBOM: true });
    if (isText(text) && encodeDraft(text, encoding).equals(buffer)) return { text, encoding };
  }
  throw new CliError({ text: 'is no text in UTF-8, UTF-16 or GB18030', args: {} });
}

/** The bytes of a draft. */
export function encodeDraft(text: string, { name, bom }: Encoding): Buffer {
  return iconv.encode(text, name, { addBOM: bom });
}

function guessEncodings(buffer: Buffer): readonly Encoding[] {
  const startsWith = (bom: readonly number[]) => bom.every((byte, at) => buffer[at] === byte);
  if (startsWith(UTF_8_BOM)) return [{ name: 'utf-8', bom: true }];
  if (startsWith(UTF_16_LE_BOM)) return [{ name: 'utf-16le', bom: true }];
  if (startsWith(UTF_16_BE_BOM)) return [{ name: 'utf-16be', bom: true }];
  const utf8: Encoding = { name: 'utf-8', bom: false };
  const foreign = chardet.analyse(buffer).find(({ confidence }) => confidence >= CERTAIN);
  if (foreign !== undefined && !SUPPORTED.test(foreign.name)) return [utf8];
  return [utf8, { name: 'gb18030', bom: false }, { name: 'utf-16le', bom: false }, { name: 'utf-16be', bom: false }];
}

/** Confidence at which the detector's word for a foreign encoding is taken: below it, short drafts look like anything. */
const CERTAIN = 60;
const SUPPORTED = /^(?:GB|UTF|ASCII|ISO-8859-1|windows-125)/i;

/** Text has hardly any control characters, and in a draft most characters are Chinese, ASCII or Chinese marks. */
function isText(text: string): boolean {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  let controls = 0;
  let strange = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x20 ? code !== 9 && code !== 10 && code !== 13 && code !== 12 : code === 0x7f || code === 0xfffd)
      controls++;
    else if (!isUsual(code)) strange++;
  }
  return controls <= sample.length / 50 && strange <= sample.length / 4;
}

const SAMPLE = 100_000;

function isUsual(code: number): boolean {
  return (
    code < 0x500 ||
    (code >= 0x2000 && code < 0x3400) ||
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0xd800 && code < 0xe000) ||
    code >= 0xfe00
  );
}
