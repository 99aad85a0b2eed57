import type { Span } from './span';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》' };
const CLOSINGS = '”」』》';
/** A quotation up to this long names something: “一、（二）”. A longer one is what somebody else said. */
const LONGEST_NAME = 12;

/**
 * What a paragraph quotes at length, and titles of any length, in order; offsets are relative to the paragraph.
 * A quotation that is opened and not closed goes to the end, one that is closed and not opened begins at the head. Linear.
 */
export function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  let closing = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (start >= 0) {
      if (char !== closing) continue;
      if (closing === '》' || at - start - 1 > LONGEST_NAME) found.push({ start, end: at + 1 });
      start = -1;
    } else if (char === '"' || PAIRS[char] !== undefined) {
      start = at;
      closing = PAIRS[char] ?? '"';
    } else if (CLOSINGS.includes(char)) found.push({ start: 0, end: at + 1 });
  }
  // Short as it may be, nobody knows how it goes on.
  if (start >= 0) found.push({ start, end: text.length });
  return found;
}
