import type { Paragraph } from '../../speech/paragraph';
import type { Heading, HeadingList, Speech } from '../../speech/speech';
import { isWellPlaced } from './wellPlacedItems';

/** Headings of one list that can be held against each other. */
export interface ComparableHeadings {
  readonly list: HeadingList;
  /** Those of the list whose number and level are right, in order. */
  readonly items: readonly Heading[];
}

/** The lists of a speech by their sound items: a heading that is found already brings no second finding. Lists with several items on a line are no headings. */
export function findComparableHeadings({ headingLists }: Speech): readonly ComparableHeadings[] {
  return headingLists
    .filter(({ inRows }) => !inRows)
    .map((list) => ({
      list,
      items: list.items.filter((item) => isWellPlaced(list, item)),
    }));
}

/** Whether lines below a heading belong to it: body, or headings of the next level. */
export function hasLinesBelow({ line, lastLine, children }: Heading): boolean {
  return lastLine > line || children.length > 0;
}

/** The first paragraph below a line that is not blank. */
export function findParagraphBelow({ paragraphs }: Speech, line: number): Paragraph | undefined {
  let below = line + 1;
  while (paragraphs[below]?.kind === 'blank') below++;
  return paragraphs[below];
}

/** Whether headings are built as heads of sections, all in one form: body behind each or below each. Bare markers and points that end in ； are none. */
export function headSections(items: readonly Heading[]): boolean {
  return (
    items.every(({ kind }) => kind === 'run-in') ||
    items.every((item) => (item.kind === 'standalone' || item.kind === 'sentence') && hasLinesBelow(item))
  );
}

/** UTF-16 length of what belongs to a heading besides its text: `（一）走到。|户户要进门。|`. Notes to the points of an agenda are short. */
export function bodyLength({ sectionSpan, textSpan }: Heading): number {
  return Math.max(0, sectionSpan.end - textSpan.end);
}

/** UTF-16 length of a heading's text. */
export function textLength({ textSpan }: Heading): number {
  return textSpan.end - textSpan.start;
}

/** The longest of their texts, in UTF-16 units. */
export function longestText(headings: readonly Heading[]): number {
  return headings.reduce((longest, heading) => Math.max(longest, textLength(heading)), 0);
}
