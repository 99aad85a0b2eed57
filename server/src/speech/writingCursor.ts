import { isBlank, trimEndOffset } from './characters';
import { findIndentation } from './findHead';
import type { Paragraph } from './paragraph';
import { isPartialMarker } from './partialMarker';

/** What stands around the cursor. Columns count from the head of the line. */
export interface WritingCursor {
  readonly paragraph: Paragraph;
  readonly column: number;
  /** Where what is being written begins. */
  readonly from: number;
  /** Where it ends: at the cursor, or behind the bracket that the editor closed by itself. */
  readonly to: number;
  readonly typed: string;
  /** Whether nothing but blanks follows. */
  readonly isLast: boolean;
}

/** The cursor at the head of its line, behind blanks, Markdown signs and the beginning of a marker at most. */
export function readHeadCursor(paragraph: Paragraph, column: number): WritingCursor | undefined {
  const from = Math.min(findIndentation(paragraph.text), column);
  const typed = paragraph.text.slice(from, column);
  return isPartialMarker(typed) ? createCursor(paragraph, column, from) : undefined;
}

function createCursor(paragraph: Paragraph, column: number, from: number): WritingCursor {
  const { text } = paragraph;
  const typed = text.slice(from, column);
  const isClosed = /^[（(][^）)]*$/.test(typed) && '）)'.includes(text[column] ?? '?');
  const to = isClosed ? column + 1 : column;
  return { paragraph, column, from, to, typed, isLast: trimEndOffset(text, to) === to };
}

/** Behind these a clause begins. */
const CLAUSE_ENDS = '。；：！？;:!?';

/** The cursor behind the mark that ends a clause, and the beginning of a marker at most. */
export function readClauseCursor(paragraph: Paragraph, column: number): WritingCursor | undefined {
  const { text } = paragraph;
  let from = column;
  while (from > 0 && column - from <= LONGEST_WORD && !CLAUSE_ENDS.includes(text[from - 1] as string)) from--;
  if (from === 0 || !CLAUSE_ENDS.includes(text[from - 1] as string)) return undefined;
  while (from < column && isBlank(text[from])) from++;
  return isPartialMarker(text.slice(from, column)) ? createCursor(paragraph, column, from) : undefined;
}

/** 第十一，, and a blank before it. */
const LONGEST_WORD = 6;

/** Quotation marks and brackets, each with the one that closes it. */
const PAIRS = '“”‘’《》「」『』（）()';
const FIRST_HAN = 0x3400;
const FIRST_FULL_WIDTH = 0xff00;

/** Whether a place is inside a quotation or an aside. */
export function isQuoted(text: string, at: number): boolean {
  const depths = new Array<number>(PAIRS.length / 2).fill(0);
  for (let index = 0; index < at; index++) {
    const code = text.charCodeAt(index);
    if (code >= FIRST_HAN && code < FIRST_FULL_WIDTH) continue;
    const found = PAIRS.indexOf(text[index] as string);
    if (found < 0) continue;
    const depth = depths[found >> 1] ?? 0;
    depths[found >> 1] = found % 2 === 0 ? depth + 1 : Math.max(0, depth - 1);
  }
  return depths.some((depth) => depth > 0);
}
