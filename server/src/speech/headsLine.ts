import type { Paragraph } from './paragraph';
import type { ListItem, Speech } from './speech';

/** Whether an item stands at the head of its line, behind nothing but blanks and Markdown signs: `　　第一，…`, not `要早，二是…`. */
export function headsLine({ paragraphs }: Pick<Speech, 'paragraphs'>, { line, marker }: ListItem): boolean {
  const paragraph = paragraphs[line];
  return paragraph !== undefined && paragraph.start + paragraph.head === marker.span.start;
}

/** The heading or item that stands at the head of a line; of an enumeration that has only begun, too. */
export function findHeadItem(
  { headings, enumerations, loneItems }: Speech,
  { start, head, candidates }: Paragraph,
): ListItem | undefined {
  if (candidates[0]?.place !== 'head') return undefined;
  const isHere = ({ marker: { span } }: ListItem): boolean => span.start === start + head;
  const lists: readonly (readonly ListItem[])[] = [headings, loneItems, ...enumerations.map(({ items }) => items)];
  for (const items of lists) {
    const found = items.find(isHere);
    if (found !== undefined) return found;
  }
  return undefined;
}
