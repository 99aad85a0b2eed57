import type { Heading, HeadingList, Speech } from '../../speech/speech';

/** A heading whose number and level are right, so that the form of its marker can be judged. */
export interface WellPlacedItem {
  readonly list: HeadingList;
  readonly item: Heading;
}

/** Whether the number and the level of a heading are right. What is found already brings no second finding. */
export function isWellPlaced({ scheme }: HeadingList, { fault, marker }: Heading): boolean {
  return fault === undefined && marker.scheme === scheme;
}

/** Headings without a fault of their own: one finding an item. */
export function findWellPlacedItems({ headingLists }: Speech): readonly WellPlacedItem[] {
  const found: WellPlacedItem[] = [];
  for (const list of headingLists)
    for (const item of list.items) if (isWellPlaced(list, item)) found.push({ list, item });
  return found;
}
