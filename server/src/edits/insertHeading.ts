import { findIndentation } from '../speech/findHead';
import { headsLine } from '../speech/headsLine';
import type { Heading, HeadingList, Speech } from '../speech/speech';
import { lineEndOf } from './lineEnd';
import type { TextEdit } from './textEdit';
import { writeInListForm } from './writeMarker';

/** More missing headings than this are not inserted: the number itself is wrong then. */
const MOST_INSERTED = 5;

/** Markdown's bold type, which comes in pairs. */
const BOLD = '**';

/**
 * Inserts the headings that are missing before an item, each as a bare marker on a line of its own, indented and set off as the item is.
 * `first` is the first missing number. No edit where the item does not head its line, or where too many are missing.
 */
export function insertMissingHeadings(
  speech: Speech,
  list: HeadingList,
  item: Heading,
  first: number,
): readonly TextEdit[] {
  const paragraph = speech.paragraphs[item.line];
  const count = item.marker.ordinal - first;
  if (paragraph === undefined || item.run > 0 || !headsLine(speech, item) || count < 1 || count > MOST_INSERTED)
    return [];
  const prefix = paragraph.text.slice(0, findIndentation(paragraph.text));
  const suffix = prefix.includes(BOLD) ? BOLD : '';
  const lineEnd = lineEndOf(speech);
  let newText = '';
  for (let ordinal = first; ordinal < item.marker.ordinal; ordinal++)
    newText += `${prefix}${writeInListForm(list, item, ordinal) ?? ''}${suffix}${lineEnd}`;
  return [{ span: { start: paragraph.start, end: paragraph.start }, newText }];
}
