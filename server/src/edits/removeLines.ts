import type { Speech } from '../speech/speech';
import type { TextEdit } from './textEdit';

/** Takes out whole lines, the last one included, with their line ends; at the end of a draft without a final line end, with the line end before them. No edit where there are no such lines. */
export function removeLines({ paragraphs }: Speech, first: number, last: number): readonly TextEdit[] {
  const from = paragraphs[first];
  const to = paragraphs[last];
  if (from === undefined || to === undefined) return [];
  const next = paragraphs[last + 1];
  const span =
    next === undefined
      ? { start: paragraphs[first - 1]?.end ?? from.start, end: to.end }
      : { start: from.start, end: next.start };
  return span.end > span.start ? [{ span, newText: '' }] : [];
}
