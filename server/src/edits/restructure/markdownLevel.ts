import type { Heading, Speech } from '../../speech/speech';
import type { TextEdit } from '../textEdit';

/** Markdown has six levels of headings. */
export const LOWEST = 6;

/** Gives a heading that stands behind Markdown's `##` so many signs more or less; nothing where it has none or Markdown has no such level. */
export function changeMarkdownLevel({ paragraphs }: Speech, { line }: Heading, by: number): readonly TextEdit[] {
  const paragraph = paragraphs[line];
  if (by === 0 || paragraph === undefined) return [];
  const at = paragraph.text.search(/[^\s]/);
  let end = at;
  while (end >= 0 && paragraph.text[end] === '#') end++;
  const count = end - at;
  if (count === 0 || count + by < 1 || count + by > LOWEST) return [];
  const start = paragraph.start + at;
  return by > 0
    ? [{ span: { start, end: start }, newText: '#'.repeat(by) }]
    : [{ span: { start, end: start - by }, newText: '' }];
}
