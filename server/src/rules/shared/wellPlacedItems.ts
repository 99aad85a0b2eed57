import type { Heading, HeadingList, Speech } from '../../speech/speech';

/** A heading whose number and level are right, so that the form of its marker can be judged. */
export interface WellPlacedItem {
  readonly list: HeadingList;
  readonly item: Heading;
  readonly index: number;
}

/** Headings without a fault of their own: one finding an item. */
export function findWellPlacedItems(speech: Speech): readonly WellPlacedItem[] {
  return speech.headingLists.flatMap((list) =>
    list.items.flatMap((item, index) =>
      item.fault === undefined && item.marker.scheme === list.scheme ? [{ list, item, index }] : [],
    ),
  );
}
