import { createListFinder } from '../speech/announcedList';
import { findReferences } from '../speech/references';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { changeNumber } from './renumber';
import type { TextEdit } from './textEdit';
import { writeCount } from './writeCount';
import { writeReference } from './writeReference';

/** Lines that two versions of a draft share at their beginning and at their end. */
interface SharedLines {
  readonly first: number;
  readonly last: number;
}

/**
 * Lets numbers follow what was deleted, inserted or moved between two versions of a draft: what stood side by side keeps the step between its numbers, also a wrong one; the rest counts
 * on by one. Announced counts that were right and references follow. Nothing where no heading or item came, went or moved.
 */
export function followChange(before: Speech, now: Speech): readonly TextEdit[] {
  const shared = findSharedLines(before, now);
  if (sameMarkers(before, now, shared)) return [];
  const known = matchItems(before, now, shared);
  const numbers = new Map<ListItem, number>();
  const edits: TextEdit[] = [];
  for (const list of listsOf(now)) {
    if (list.inRows) continue;
    for (const [item, number] of numberList(list, known)) {
      const changes = changeNumber(list, item, number);
      if (changes.length > 0) numbers.set(item, number);
      edits.push(...changes);
    }
  }
  return [
    ...edits,
    ...followCounts(before, now, shared),
    ...followReferences(before, now, shared, known, numbers),
  ].sort((a, b) => a.span.start - b.span.start);
}

function findSharedLines({ paragraphs: old }: Speech, { paragraphs }: Speech): SharedLines {
  const most = Math.min(old.length, paragraphs.length);
  let first = 0;
  while (first < most && old[first]?.text === paragraphs[first]?.text) first++;
  let last = 0;
  while (last < most - first && old[old.length - 1 - last]?.text === paragraphs[paragraphs.length - 1 - last]?.text)
    last++;
  return { first, last };
}

function listsOf({ headingLists, enumerations }: Speech): readonly AnyList[] {
  return [...headingLists, ...enumerations];
}

/** Whether the lines that differ hold the same markers in the same order: then only words were changed. */
function sameMarkers(before: Speech, now: Speech, { first, last }: SharedLines): boolean {
  const markersOf = (speech: Speech) =>
    [...speech.headings, ...speech.enumerations.flatMap(({ items }) => items), ...speech.loneItems]
      .filter(({ line }) => line >= first && line < speech.paragraphs.length - last)
      .sort((a, b) => a.marker.span.start - b.marker.span.start)
      .map(({ marker }) => marker.text)
      .join();
  return markersOf(before) === markersOf(now);
}

/** Where an item stood in a list of the version before. */
interface KnownItem {
  readonly item: ListItem;
  readonly list: AnyList;
  readonly at: number;
}

/** The items of lines that both versions have, by the item that they are now. */
function matchItems(before: Speech, now: Speech, { first, last }: SharedLines): ReadonlyMap<ListItem, KnownItem> {
  const by = now.paragraphs.length - before.paragraphs.length;
  const places = new Map<string, KnownItem>();
  for (const list of listsOf(before))
    for (const [at, item] of list.items.entries()) {
      const isTail = item.line >= before.paragraphs.length - last;
      if (item.line < first || isTail) places.set(placeOf(before, item, isTail ? by : 0), { item, list, at });
    }
  const known = new Map<ListItem, KnownItem>();
  for (const list of listsOf(now))
    for (const item of list.items) {
      const place = places.get(placeOf(now, item, 0));
      if (place !== undefined && place.item.marker.text === item.marker.text) known.set(item, place);
    }
  return known;
}

function placeOf({ paragraphs }: Speech, { line, marker }: ListItem, by: number): string {
  return `${line + by}:${marker.span.start - (paragraphs[line]?.start ?? 0)}`;
}

/** The numbers of a list. An item that takes the head of an old list begins as that began. */
function numberList(list: AnyList, known: ReadonlyMap<ListItem, KnownItem>): readonly (readonly [ListItem, number])[] {
  let number = firstNumber(list, known);
  return list.items.map((item, at): readonly [ListItem, number] => {
    const own = known.get(item);
    const previous = list.items[at - 1];
    const neighbour = previous && known.get(previous);
    if (at > 0) {
      const together = own !== undefined && neighbour?.list === own.list && neighbour.at + 1 === own.at;
      number += together ? own.item.marker.ordinal - neighbour.item.marker.ordinal : 1;
    }
    return [item, number];
  });
}

function firstNumber({ items }: AnyList, known: ReadonlyMap<ListItem, KnownItem>): number {
  const [first] = items;
  const old = items.map((item) => known.get(item)).find((place) => place !== undefined);
  if (old !== undefined) return old.list.items[0]?.marker.ordinal ?? 1;
  // All of it is new: it begins as it was written.
  return first?.marker.ordinal ?? 1;
}

function followCounts(before: Speech, now: Speech, shared: SharedLines): readonly TextEdit[] {
  const [findOld, findNew] = [createListFinder(before), createListFinder(now)];
  const by = now.paragraphs.length - before.paragraphs.length;
  const right = new Set(
    before.announcements
      .filter((announcement) => announcement.count === findOld(announcement)?.items.length)
      .flatMap(({ line, span }) => {
        const isTail = line >= before.paragraphs.length - shared.last;
        const column = span.start - (before.paragraphs[line]?.start ?? 0);
        return line < shared.first || isTail ? [`${line + (isTail ? by : 0)}:${column}`] : [];
      }),
  );
  return now.announcements.flatMap((announcement) => {
    const { line, span, count, countSpan } = announcement;
    if (!right.has(`${line}:${span.start - (now.paragraphs[line]?.start ?? 0)}`)) return [];
    const size = findNew(announcement)?.items.length;
    if (size === undefined || size === count) return [];
    return [{ span: countSpan, newText: writeCount(now.text.slice(countSpan.start, countSpan.end), size) }];
  });
}

/** References of lines that both versions have, to items that both have. */
function followReferences(
  before: Speech,
  now: Speech,
  { first, last }: SharedLines,
  known: ReadonlyMap<ListItem, KnownItem>,
  numbers: ReadonlyMap<ListItem, number>,
): readonly TextEdit[] {
  if (numbers.size === 0) return [];
  const changed = new Map<ListItem, number>();
  for (const [item, number] of numbers) {
    const old = known.get(item)?.item;
    if (old !== undefined) changed.set(old, number);
  }
  const by = now.text.length - before.text.length;
  return findReferences(before).flatMap((reference) => {
    const number = changed.get(reference.target);
    const isTail = reference.line >= before.paragraphs.length - last;
    if (number === undefined || (reference.line >= first && !isTail)) return [];
    return writeReference(before, reference, number).map(({ span, newText }) => {
      const shift = isTail ? by : 0;
      return { span: { start: span.start + shift, end: span.end + shift }, newText };
    });
  });
}
