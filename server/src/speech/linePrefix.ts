import { findIndentation } from './findHead';
import { headsLine } from './headsLine';
import type { ListItem, Speech } from './speech';

/** Markdown has six levels of headings. */
export const LOWEST_MARKDOWN = 6;

/** What stands before an item on its line, blanks and Markdown signs, without Markdown’s bold type, which comes in pairs; undefined where it stands inside its line. */
export function findPrefix(speech: Pick<Speech, 'paragraphs'>, item: ListItem): string | undefined {
  const text = speech.paragraphs[item.line]?.text ?? '';
  return headsLine(speech, item) ? text.slice(0, findIndentation(text)).replace('**', '') : undefined;
}

/** The prefix of a heading one level further down: one `#` more, where there are any and Markdown has such a level. */
export function lowerPrefix(prefix: string): string {
  return prefix.includes('#'.repeat(LOWEST_MARKDOWN)) ? prefix : prefix.replace('#', '##');
}
