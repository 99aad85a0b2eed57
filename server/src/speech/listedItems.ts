import type { Span } from './span';
import type { AnyList, EnumerationItem, Heading, ListItem, Speech } from './speech';

/** A heading or item of an enumeration, at its place among its siblings. */
export interface ListedItem {
  readonly item: Heading | EnumerationItem;
  readonly list: AnyList;
  /** The items of the list. */
  readonly siblings: readonly (Heading | EnumerationItem)[];
  /** Place among the siblings, from 0. */
  readonly index: number;
}

/** All lists of a draft: those of headings, then the enumerations. */
export function listsOf({ headingLists, enumerations }: Speech): readonly AnyList[] {
  return [...headingLists, ...enumerations];
}

/** The list that an item is in; undefined for one that is in none. */
export function listOf(speech: Speech, item: ListItem): AnyList | undefined {
  return listsOf(speech).find(({ items }: { readonly items: readonly ListItem[] }) => items.includes(item));
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

/** Whether an item is a heading, and not one of an enumeration. */
export function isHeading(item: Heading | EnumerationItem): item is Heading {
  return 'sectionSpan' in item;
}

function findInnermost(
  speech: Speech,
  offset: number,
  spanAt: (item: Heading | EnumerationItem) => Span,
): ListedItem | undefined {
  let found: ListedItem | undefined;
  for (const list of listsOf(speech)) {
    const siblings: readonly (Heading | EnumerationItem)[] = list.items;
    for (const [index, item] of siblings.entries()) {
      const { start, end } = spanAt(item);
      // Items stand in the order of the draft.
      if (start > offset) break;
      if (offset <= end && start >= (found === undefined ? 0 : spanAt(found.item).start))
        found = { item, list, siblings, index };
    }
  }
  return found;
}
