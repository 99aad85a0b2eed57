import { SCHEMES, type Scheme } from './scheme';

/** A character that holds a whole marker: ③ ㈢ ⑶ ⒊. */
export interface SingleCharacter {
  readonly scheme: Scheme;
  readonly ordinal: number;
  /** A compatibility character stands in for a marker that is better written out; ③ does not. */
  readonly compatibility: boolean;
}

/** Blocks of Unicode: the code of the first character, how many there are, and what they stand for. */
const BLOCKS = [
  { first: 0x2460, count: 20, scheme: SCHEMES.circled, compatibility: false },
  { first: 0x3220, count: 10, scheme: SCHEMES['han-bracket'], compatibility: true },
  { first: 0x2474, count: 20, scheme: SCHEMES['digit-bracket'], compatibility: true },
  { first: 0x2488, count: 20, scheme: SCHEMES.digit, compatibility: true },
] as const;

/** What the UTF-16 unit at `at` stands for, if it is a marker by itself. */
export function readSingleCharacter(text: string, at: number): SingleCharacter | undefined {
  const code = text.charCodeAt(at);
  const block = BLOCKS.find(({ first, count }) => code >= first && code < first + count);
  return block && { scheme: block.scheme, ordinal: code - block.first + 1, compatibility: block.compatibility };
}

/** The single character for a number of a scheme; undefined where Unicode has none. */
export function formatSingleCharacter(scheme: Scheme, ordinal: number): string | undefined {
  const block = BLOCKS.find((candidate) => candidate.scheme === scheme);
  if (block === undefined || ordinal < 1 || ordinal > block.count) return undefined;
  return String.fromCharCode(block.first + ordinal - 1);
}
