import type { Span } from '../speech/span';
import type { AnyList, EnumerationItem, Heading, Speech } from '../speech/speech';

/** A heading or item of an enumeration, at its place among its siblings. */
export interface ListedItem {
  readonly item: Heading | EnumerationItem;
  readonly siblings: readonly (Heading | EnumerationItem)[];
  /** Place among the siblings, from 0. */
  readonly index: number;
}

/** The heading or item whose marker is at an offset. An offset between two markers belongs to the one that it begins. */
export function findMarkerAt(speech: Speech, offset: number): ListedItem | undefined {
  return findInnermost(speech, offset, ({ marker }) => marker.span);
}

/** The innermost heading or item around an offset: the item of an enumeration in whose words it is, else the heading of its section. */
export function findListedItemAt(speech: Speech, offset: number): ListedItem | undefined {
  return findInnermost(speech, offset, spanOf);
}

/** All that belongs to a heading or item: its section, or its words. */
export function spanOf(item: Heading | EnumerationItem): Span {
  return isHeading(item) ? item.sectionSpan : item.span;
}

export function isHeading(item: Heading | EnumerationItem): item is Heading {
  return 'sectionSpan' in item;
}

/** The headings of the sections around an offset, the outermost first. */
export function findSectionsAt({ headings }: Speech, offset: number): readonly Heading[] {
  const open: Heading[] = [];
  for (const heading of headings) {
    if (heading.sectionSpan.start > offset) break;
    while (open.length > 0 && (open.at(-1) as Heading).depth >= heading.depth) open.pop();
    open.push(heading);
  }
  return open.filter(({ sectionSpan }) => offset <= sectionSpan.end);
}

/** So many items of a list around one of them, at most, in order. */
export function nearest<Item>(items: readonly Item[], index: number, most: number): readonly Item[] {
  const start = Math.max(0, Math.min(index - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}

/** A heading or item on one line: marker and text, shortened to so many UTF-16 units behind which an ellipsis stands. */
export function toShortText(
  { text }: Speech,
  { marker, textSpan }: Heading | EnumerationItem,
  longest: number,
): string {
  const words = text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + longest + 1));
  return shorten(`${marker.text}${words}`.replace(/[\r\n]\s*/g, ''), longest);
}

/** A text cut to so many UTF-16 units, with an ellipsis in place of the rest. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A character outside the basic plane is two units, which must not be parted.
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}

function findInnermost(
  { headingLists, enumerations }: Speech,
  offset: number,
  spanAt: (item: Heading | EnumerationItem) => Span,
): ListedItem | undefined {
  let found: ListedItem | undefined;
  const lists: readonly AnyList[] = [...headingLists, ...enumerations];
  for (const { items: siblings } of lists) {
    for (const [index, item] of siblings.entries()) {
      const { start, end } = spanAt(item);
      // Items stand in the order of the draft.
      if (start > offset) break;
      if (offset <= end && start >= (found === undefined ? 0 : spanAt(found.item).start))
        found = { item, siblings, index };
    }
  }
  return found;
}
