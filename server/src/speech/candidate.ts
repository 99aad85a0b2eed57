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
  /** 0 for a marker that can hardly be anything else; the higher, the more it looks like plain text (21.5 …, 1.5亿 …). */
  readonly weakness: number;
}

/** The ordinal of 最后: any place behind the second. */
export const LAST_WORD = 99;
