import { LOWEST_MARKDOWN } from '../../speech/linePrefix';
import type { Span } from '../../speech/span';
import type { Heading, Speech } from '../../speech/speech';
import type { TextEdit } from '../textEdit';

/** Markdown's `##` on the line of a heading; undefined where there is none. */
export function findMarkdownSigns({ paragraphs }: Speech, { line }: Heading): Span | undefined {
  const { text, start } = paragraphs[line] ?? { text: '', start: 0 };
  const from = text.length - text.trimStart().length;
  let to = from;
  while (text[to] === '#') to++;
  return to === from ? undefined : { start: start + from, end: start + to };
}

/** Gives a heading that stands behind Markdown's `##` so many signs more or less; nothing where it has none or Markdown has no such level. */
export function changeMarkdownLevel(speech: Speech, heading: Heading, by: number): readonly TextEdit[] {
  const signs = by === 0 ? undefined : findMarkdownSigns(speech, heading);
  if (signs === undefined) return [];
  const { start, end } = signs;
  const count = end - start + by;
  if (count < 1 || count > LOWEST_MARKDOWN) return [];
  return by > 0
    ? [{ span: { start, end: start }, newText: '#'.repeat(by) }]
    : [{ span: { start, end: start - by }, newText: '' }];
}
