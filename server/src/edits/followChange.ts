import { createListFinder } from '../speech/announcedList';
import { listsOf } from '../speech/listedItems';
import { positionAt } from '../speech/positionAt';
import { findReferences } from '../speech/references';
import type { Span } from '../speech/span';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { findApart, findShaken, isInDoubt, type Numbered } from './doubt';
import { createFirstNumbers } from './firstNumbers';
import { type ChangedItems, followReferences } from './followNumbers';
import { createFormerLists } from './formerLists';
import { joinPieces } from './joinPieces';
import { type KnownItem, matchItems } from './matchItems';
import { matchLines, type OldLine } from './matchLines';
import { regroup } from './regroup';
import { countItem } from './renumber';
import type { TextEdit } from './textEdit';
import { writeCount } from './writeCount';

/**
 * Lets numbers follow what was deleted, inserted or moved between two versions of a draft: what stood side by side keeps the step between its numbers, also a wrong one; the rest counts
 * on by one. Announced counts that were right and references follow. Nothing where no heading or item came, went or moved.
 */
export function followChange(before: Speech, now: Speech): readonly TextEdit[] {
  const oldLine = matchLines(before, now);
  const { known, areSame } = matchItems(before, now, oldLine);
  if (areSame) return [];
  const formerOf = createFormerLists(known);
  const wholes = regroup(now, known) ?? joinPieces(listsOf(now), known, formerOf);
  const lists = new Set(wholes.values());
  const shaken = findShaken(now, lists, known, formerOf);
  const apart = findApart(lists, formerOf);
  /** The lists whose length leaves no doubt, with what they were. */
  const settled = new Map<AnyList, AnyList>();
  /** By the item that it was. */
  const numbers = new Map<ListItem, number>();
  /** By the item that it is. */
  const written = new Map<ListItem, number>();
  const edits: TextEdit[] = [];
  const firstNumbers = createFirstNumbers(before, formerOf);
  for (const list of lists) {
    const first = firstNumbers.of(list);
    if (first === undefined) continue;
    const former = formerOf(list);
    const numbered = numberList(list, first, known);
    if (former === undefined || shaken.has(former) || isInDoubt(list, numbered, known)) {
      // It stays as it is, and what runs on from it too.
      firstNumbers.reached(list, lastPrinted(list) ?? first);
      continue;
    }
    firstNumbers.reached(list, numbered.at(-1)?.[1] ?? first);
    if (!apart.has(former)) settled.set(list, former);
    if (list.inRows) continue;
    for (const [item, number] of numbered) {
      if (item.marker.scheme !== list.scheme && !item.marker.scheme.isWord) continue;
      const changes = countItem(list, item, number);
      edits.push(...changes);
      const old = known.get(item)?.item;
      const isSo = changes.length > 0 || item.marker.ordinal === number;
      if (isSo) written.set(item, number);
      if (old !== undefined && isSo && old.marker.ordinal !== number) numbers.set(old, number);
    }
  }
  const places = createPlaces(before, now, oldLine);
  return [
    ...edits,
    ...followAnnouncements(before, now, places, wholes, settled),
    ...followSharedReferences(before, places, { numbers, parts: findNewParts(lists, known, written) }),
  ].sort((a, b) => a.span.start - b.span.start);
}

function lastPrinted({ items, scheme }: AnyList): number | undefined {
  const own: readonly ListItem[] = items;
  return own.findLast(({ marker }) => marker.scheme === scheme)?.marker.ordinal;
}

function numberList(list: AnyList, first: number, known: ReadonlyMap<ListItem, KnownItem>): Numbered {
  let number = first;
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

/** Where what stands in a line of the old text stands now; undefined in a line that was changed. */
type NewPlace = (line: number, span: Span) => Span | undefined;

function createPlaces(before: Speech, now: Speech, oldLine: OldLine): NewPlace {
  const shifts = new Map<number, number>();
  for (const { line, start } of now.paragraphs) {
    const old = oldLine(line);
    if (old !== undefined) shifts.set(old, start - (before.paragraphs[old]?.start ?? 0));
  }
  return (line, { start, end }) => {
    const by = shifts.get(line);
    return by === undefined ? undefined : { start: start + by, end: end + by };
  };
}

/** Announced counts that were right, of lists that were settled: where one has come apart it is in doubt which of its pieces is announced. */
function followAnnouncements(
  before: Speech,
  now: Speech,
  newPlace: NewPlace,
  wholes: ReadonlyMap<AnyList, AnyList>,
  settled: ReadonlyMap<AnyList, AnyList>,
): readonly TextEdit[] {
  const [findOld, findNew] = [createListFinder(before), createListFinder(now)];
  const right = new Map<number, AnyList>();
  for (const announcement of before.announcements) {
    const list = findOld(announcement);
    const place = newPlace(announcement.line, announcement.span);
    if (place !== undefined && list !== undefined && announcement.count === list.items.length)
      right.set(place.start, list);
  }
  return now.announcements.flatMap((announcement) => {
    const { span, count, countSpan } = announcement;
    const old = right.get(span.start);
    if (old === undefined) return [];
    const piece = findNew(announcement);
    const list = piece && wholes.get(piece);
    // Another list may stand where the one stood that was announced.
    if (list === undefined || settled.get(list) !== old || list.items.length === count) return [];
    return [
      { span: countSpan, newText: writeCount(now.text.slice(countSpan.start, countSpan.end), list.items.length) },
    ];
  });
}

/** The number of the part in which each item stands now that stood in another one, by the item that it was. */
function findNewParts(
  lists: Iterable<AnyList>,
  known: ReadonlyMap<ListItem, KnownItem>,
  written: ReadonlyMap<ListItem, number>,
): NonNullable<ChangedItems['parts']> {
  const parts = new Map<ListItem, number | undefined>();
  for (const { items, parent } of lists)
    for (const item of items) {
      const old = known.get(item);
      if (old === undefined || old.list.parent === (parent && known.get(parent)?.item)) continue;
      parts.set(old.item, parent?.depth === 1 ? (written.get(parent) ?? parent.marker.ordinal) : undefined);
    }
  return parts;
}

/** References of lines that both versions have, to items that both have. */
function followSharedReferences(before: Speech, newPlace: NewPlace, changed: ChangedItems): readonly TextEdit[] {
  if (changed.numbers.size + (changed.parts?.size ?? 0) === 0) return [];
  return followReferences(before, findReferences(before), changed).flatMap(({ span, newText }) => {
    const place = newPlace(positionAt(before, span.start).line, span);
    return place === undefined ? [] : [{ span: place, newText }];
  });
}
