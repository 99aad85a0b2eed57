import chardet from 'chardet';
import iconv from 'iconv-lite';
import { FileError } from './fileError';

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

/**
 * Decodes a draft in UTF-8, UTF-16 or GB18030, and only if encoding the text again gives the same bytes:
 * what cannot be written back unharmed is not read. Throws a `FileError` for anything else.
 */
export function decodeDraft(bytes: Uint8Array): DecodedDraft {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = MARKED.find(({ mark }) => mark.every((byte, at) => buffer[at] === byte));
  const certain = decodeAs(buffer, marked === undefined ? UTF_8 : { name: marked.name, bom: true });
  if (certain !== undefined && !isBinary(certain.text)) return certain;
  if (marked === undefined && !isForeign(buffer)) {
    const likely = UNMARKED.map((encoding) => ({ encoding, share: shareOfCommon(buffer, encoding) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share);
    for (const { encoding } of likely) {
      const draft = decodeAs(buffer, encoding);
      if (draft !== undefined && !isBinary(draft.text)) return draft;
    }
  }
  throw new FileError({ text: 'is no text in UTF-8, UTF-16 or GB18030', args: {} });
}

/** The bytes of a draft. */
export function encodeDraft(text: string, { name, bom }: Encoding): Buffer {
  return iconv.encode(text, name, { addBOM: bom });
}

const UTF_8: Encoding = { name: 'utf-8', bom: false };
const UNMARKED: readonly Encoding[] = [
  { name: 'gb18030', bom: false },
  { name: 'utf-16le', bom: false },
  { name: 'utf-16be', bom: false },
];
/** Encodings by their byte order mark. */
const MARKED = [
  { name: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', mark: [0xff, 0xfe] },
  { name: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

function decodeAs(buffer: Buffer, encoding: Encoding): DecodedDraft | undefined {
  const text = iconv.decode(buffer, encoding.name, { stripBOM: true });
  return encodeDraft(text, encoding).equals(buffer) ? { text, encoding } : undefined;
}

/** Confidence at which the detector's word for another encoding is taken: below it, short drafts look like anything. */
const CERTAIN = 60;
const SUPPORTED = /^(?:GB|UTF|ASCII|ISO-8859-1|windows-125)/i;

function isForeign(buffer: Buffer): boolean {
  const likeliest = chardet.analyse(buffer.subarray(0, SAMPLE)).find(({ confidence }) => confidence >= CERTAIN);
  return likeliest !== undefined && !SUPPORTED.test(likeliest.name);
}

/** So many bytes or characters of a draft are looked at to tell what it is: the detector takes seconds for megabytes. */
const SAMPLE = 100_000;

/** Text has hardly any control characters. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x20 ? code !== 9 && code !== 10 && code !== 13 && code !== 12 : code === 0x7f) controls++;
  }
  return controls > sample.length / 50;
}

/** A draft in an unmarked encoding has at least this share of common characters; what was decoded wrongly is full of rare ones. */
const LEAST_SHARE = 0.8;

/** How many of a draft's characters are ASCII or among the marks and Chinese characters of GB 2312, which everyday writing hardly leaves. */
function shareOfCommon(buffer: Buffer, encoding: Encoding): number {
  const bytes = iconv.encode(iconv.decode(buffer.subarray(0, SAMPLE), encoding.name), 'gb18030');
  let common = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; all++) {
    const [first = 0, second = 0] = bytes.subarray(at, at + 2);
    if (first < 0x80) common++;
    else if (second >= 0xa1 && ((first >= 0xb0 && first <= 0xf7) || first === 0xa1 || first === 0xa3)) common++;
    at += first < 0x80 ? 1 : second < 0x40 ? 4 : 2;
  }
  return all === 0 ? 0 : common / all;
}
