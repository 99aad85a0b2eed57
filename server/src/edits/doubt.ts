import type { AnyList, ListItem, Speech } from '../speech/speech';
import type { FormerLists } from './formerLists';
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
 * The old lists of which that is in doubt wherever their items are now: one of these stands alone, or was given a marker of another kind;
 * or the list is in pieces, and one of these reads as of another level, or has a number that was retyped, perhaps for that.
 */
export function findShaken(
  { loneItems }: Speech,
  wholes: Iterable<AnyList>,
  known: ReadonlyMap<ListItem, KnownItem>,
  formerOf: FormerLists,
): ReadonlySet<AnyList> {
  const apart = findApart(wholes, formerOf);
  const shaken = new Set(loneItems.flatMap((item) => known.get(item)?.list ?? []));
  for (const [item, old] of known)
    if (isRetyped(item, old) && (item.marker.scheme !== old.item.marker.scheme || apart.has(old.list)))
      shaken.add(old.list);
  for (const list of wholes) {
    const old = formerOf(list);
    if (old !== undefined && apart.has(old) && depthOf(old) !== depthOf(list)) shaken.add(old);
  }
  return shaken;
}

/** The old lists that are several now. An item that was moved to another list is no piece of its own. */
export function findApart(wholes: Iterable<AnyList>, formerOf: FormerLists): ReadonlySet<AnyList> {
  const found = new Set<AnyList>();
  const apart = new Set<AnyList>();
  for (const list of wholes) {
    const old = formerOf(list);
    if (old === undefined) continue;
    if (found.has(old)) apart.add(old);
    found.add(old);
  }
  return apart;
}

function depthOf(list: AnyList): number | undefined {
  return list.kind === 'headings' ? list.depth : undefined;
}

function isRetyped({ marker }: ListItem, { item }: KnownItem): boolean {
  return marker.text !== item.marker.text;
}
