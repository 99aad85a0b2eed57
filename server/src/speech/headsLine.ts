import type { ListItem, Speech } from './speech';

/** Whether an item stands at the head of its line, behind nothing but blanks and Markdown signs: `　　第一，…`, not `要早，二是…`. */
export function headsLine({ paragraphs }: Pick<Speech, 'paragraphs'>, { line, marker }: ListItem): boolean {
  const paragraph = paragraphs[line];
  return paragraph !== undefined && paragraph.start + paragraph.head === marker.span.start;
}
