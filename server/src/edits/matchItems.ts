import { listsOf } from '../speech/listedItems';
import type { AnyList, ListItem, Speech } from '../speech/speech';

/** Lines that two versions of a draft share at their beginning and at their end. */
export interface SharedLines {
  readonly first: number;
  readonly last: number;
}

/** Finds the lines that two versions share. */
export function findSharedLines({ paragraphs: old }: Speech, { paragraphs }: Speech): SharedLines {
  const most = Math.min(old.length, paragraphs.length);
  let first = 0;
  while (first < most && old[first]?.text === paragraphs[first]?.text) first++;
  let last = 0;
  while (last < most - first && old[old.length - 1 - last]?.text === paragraphs[paragraphs.length - 1 - last]?.text)
    last++;
  return { first, last };
}

/** Where an item stood in a list of the version before. */
export interface KnownItem {
  readonly item: ListItem;
  readonly list: AnyList;
  readonly at: number;
}

/** The items of lines that both versions have, by the item that they are now: of lines before and behind all changes, and of those that can be told by their text. */
export function matchItems(before: Speech, now: Speech, shared: SharedLines): ReadonlyMap<ListItem, KnownItem> {
  const places = new Map<string, KnownItem | undefined>();
  for (const list of listsOf(before))
    for (const [at, item] of list.items.entries()) {
      const place = placeOf(before, item, shared);
      places.set(place, places.has(place) ? undefined : { item, list, at });
    }
  const found = new Map<string, ListItem | undefined>();
  for (const { items } of listsOf(now))
    for (const item of items) {
      const place = placeOf(now, item, shared);
      found.set(place, found.has(place) ? undefined : item);
    }
  const known = new Map<ListItem, KnownItem>();
  for (const [place, item] of found) {
    const old = places.get(place);
    if (item !== undefined && old?.item.marker.text === item.marker.text) known.set(item, old);
  }
  return known;
}

/** What tells an item in both versions: its line, from the beginning or from the end, or what is written there. */
function placeOf({ paragraphs }: Speech, { line, marker }: ListItem, { first, last }: SharedLines): string {
  const column = marker.span.start - (paragraphs[line]?.start ?? 0);
  if (line < first) return `${column}:${line}`;
  const fromEnd = paragraphs.length - line;
  return fromEnd <= last ? `${column}:-${fromEnd}` : `${column}:${paragraphs[line]?.text}`;
}
