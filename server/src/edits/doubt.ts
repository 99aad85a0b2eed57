import type { AnyList, ListItem, Speech } from '../speech/speech';
import type { KnownItem } from './matchItems';

/** The number that each item of a list is to have, in order. */
export type Numbered = readonly (readonly [ListItem, number])[];

/**
 * Whether only the writer can tell what is to become of a list: an item of another level has come to it,
 * or a number was retyped that is another one by the count.
 */
export function isInDoubt({ scheme }: AnyList, numbered: Numbered, known: ReadonlyMap<ListItem, KnownItem>): boolean {
  return numbered.some(([item, number]) => {
    const old = known.get(item);
    const { marker } = item;
    if (marker.scheme !== scheme && !marker.scheme.isWord && old?.list.scheme !== scheme) return true;
    return old !== undefined && isRetyped(item, old) && marker.ordinal !== number;
  });
}

/**
 * The old lists of which that is in doubt wherever their items are now: one of these stands alone, or was given a marker of another kind,
 * or a number was retyped and the list is in pieces, perhaps for that.
 */
export function findShaken(
  { loneItems }: Speech,
  known: ReadonlyMap<ListItem, KnownItem>,
  apart: ReadonlySet<AnyList>,
): ReadonlySet<AnyList> {
  const shaken = new Set(loneItems.flatMap((item) => known.get(item)?.list ?? []));
  for (const [item, old] of known)
    if (isRetyped(item, old) && (item.marker.scheme !== old.item.marker.scheme || apart.has(old.list)))
      shaken.add(old.list);
  return shaken;
}

function isRetyped({ marker }: ListItem, { item }: KnownItem): boolean {
  return marker.text !== item.marker.text;
}
