import type { MarkerForm } from './marker';
import type { Scheme } from './scheme';

/**
 * How the line behind a marker at its head is built, which tells sections from items of a list:
 * - `bare`: nothing follows on the line
 * - `standalone`: one line without an end mark, as section headings stand
 * - `sentence`: one full sentence
 * - `run-in`: a heading sentence, then body on the same line
 * - `item`: ends in ； ， or ：
 */
export type LineKind = 'bare' | 'standalone' | 'sentence' | 'run-in' | 'item';

export interface LineShape {
  readonly kind: LineKind;
  /** UTF-16 length of the text up to its first full stop. */
  readonly length: number;
  readonly indented: boolean;
}

/**
 * Why a candidate may be plain text after all; `reading/costs.ts` says what each is worth:
 * - `none`: it can hardly be anything else
 * - `wrong-mark`: 二. or 21.5…; in a list it is meant, alone it may be anything
 * - `bare`: 三： alone on its line
 * - `inline`: 一、 behind a colon, while its siblings head their paragraphs
 * - `amount`: 21.5亿元, `measure`: 三、四个方面; taken only where their list would have a gap without them
 * - `adverb`: 首先 without a mark
 */
export type Doubt = 'none' | 'wrong-mark' | 'bare' | 'inline' | 'amount' | 'measure' | 'adverb';

/**
 * Something at which a number may be meant. Whether it is, only the sequence decides.
 * Offsets are relative to the paragraph, so that an unchanged paragraph keeps its candidates.
 */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly scheme: Scheme;
  /** The number as printed; `LAST_WORD` for 最后, which closes a series wherever it stands. */
  readonly ordinal: number;
  readonly form: MarkerForm;
  /** At the head of the paragraph, or inside it. */
  readonly place: 'head' | 'inline';
  readonly shape: LineShape;
  readonly doubt: Doubt;
  /** How many further items of its list stand on the same line: 2 in `1.甲　2.乙　3.丙`. */
  readonly run: number;
}

/** The ordinal of 最后: any place behind the second. Higher than any number that is read. */
export const LAST_WORD = 1000;
