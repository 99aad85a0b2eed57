import { isBlank, isSentenceEnd } from '../../speech/characters';
import { findTextEnd } from '../../speech/findHead';
import type { Paragraph } from '../../speech/paragraph';
import type { Span } from '../../speech/span';

const LONGEST_CLAUSE = 30;
const CLAUSE_MARKS = '，,；;：:。！？!?';

/** Where something is missing in front of a line, the words that stand there instead: its first clause. */
export function firstClause({ text, start, head }: Paragraph): Span {
  let end = head;
  while (end < text.length && end - head < LONGEST_CLAUSE && !CLAUSE_MARKS.includes(text[end] as string)) end++;
  return { start: start + head, end: start + end };
}

const LONGEST_SENTENCE = 60;

/** Where something is missing behind a line, its last sentence; of a long one the last clause. */
export function lastSentence({ text, start, head }: Paragraph): Span {
  let end = text.length;
  while (end > head && isBlank(text[end - 1])) end--;
  let from = end;
  let comma = -1;
  // From the last character on, which is the mark of the sentence itself.
  while (from > head && (from > end - 2 || !isSentenceEnd(text, from - 1))) {
    if (end - from > LONGEST_SENTENCE && comma > 0) return { start: start + comma, end: start + end };
    if (from < end - 1 && CLAUSE_MARKS.includes(text[from - 1] as string) && comma < 0) comma = from;
    from--;
  }
  return { start: start + from, end: start + end };
}

/** The offset behind the last character of a line that a reader sees; Markdown’s signs are not seen. */
export function visibleEnd({ text, start, head }: Paragraph): number {
  return start + findTextEnd(text, head);
}
