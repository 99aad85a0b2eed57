import { createListFinder } from '../speech/announcedList';
import { listsOf } from '../speech/listedItems';
import { findReferences } from '../speech/references';
import type { AnyList, EnumerationItem, Heading, ListItem, Speech } from '../speech/speech';
import { createFirstNumbers } from './firstNumbers';
import { joinPieces } from './joinPieces';
import { findSharedLines, type KnownItem, matchItems, type SharedLines } from './matchItems';
import { regroup } from './regroup';
import { countItem } from './renumber';
import type { TextEdit } from './textEdit';
import { writeCount } from './writeCount';
import { writeReference } from './writeReference';

/**
 * Lets numbers follow what was deleted, inserted or moved between two versions of a draft: what stood side by side keeps the step between its numbers, also a wrong one; the rest counts
 * on by one. Announced counts that were right and references follow. Nothing where no heading or item came, went or moved.
 */
export function followChange(before: Speech, now: Speech): readonly TextEdit[] {
  const shared = findSharedLines(before, now);
  if (sameItems(before, now, shared)) return [];
  const known = matchItems(before, now, shared);
  const wholes = regroup(now, known) ?? joinPieces(listsOf(now), known);
  const numbers = new Map<ListItem, number>();
  const edits: TextEdit[] = [];
  const firstNumbers = createFirstNumbers(before, known);
  for (const list of new Set(wholes.values())) {
    const first = firstNumbers.of(list);
    if (first === undefined) continue;
    if (isInDoubt(list, known)) {
      // It stays as it is, and what runs on from it too.
      firstNumbers.reached(list, lastPrinted(list) ?? first);
      continue;
    }
    const numbered = numberList(list, first, known);
    firstNumbers.reached(list, numbered.at(-1)?.[1] ?? first);
    if (list.inRows) continue;
    for (const [item, number] of numbered) {
      if (item.marker.scheme !== list.scheme && !item.marker.scheme.isWord) continue;
      const changes = countItem(list, item, number);
      if (changes.length > 0) numbers.set(item, number);
      edits.push(...changes);
    }
  }
  return [
    ...edits,
    ...followAnnouncements(before, now, shared, known, wholes),
    ...followSharedReferences(before, now, shared, known, numbers),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Whether an item has come to a list whose marker is of another level: whether it belongs there is for the writer to say. */
function isInDoubt({ items, scheme }: AnyList, known: ReadonlyMap<ListItem, KnownItem>): boolean {
  return items.some(
    (item: ListItem) =>
      item.marker.scheme !== scheme && !item.marker.scheme.isWord && known.get(item)?.list.scheme !== scheme,
  );
}

function lastPrinted({ items, scheme }: AnyList): number | undefined {
  const own: readonly ListItem[] = items;
  return own.findLast(({ marker }) => marker.scheme === scheme)?.marker.ordinal;
}

/** Whether the lines that differ hold the same items in the same order, by their markers or by what is behind these: then words or numbers were written by hand, and nothing came, went or moved. */
function sameItems(before: Speech, now: Speech, { first, last }: SharedLines): boolean {
  const itemsOf = (speech: Speech): readonly (Heading | EnumerationItem)[] =>
    [...speech.headings, ...speech.enumerations.flatMap(({ items }) => items), ...speech.loneItems]
      .filter(({ line }) => line >= first && line < speech.paragraphs.length - last)
      .sort((a, b) => a.marker.span.start - b.marker.span.start);
  const [old, items] = [itemsOf(before), itemsOf(now)];
  const agree = (read: (speech: Speech, item: Heading | EnumerationItem) => string): boolean =>
    old.length === items.length &&
    items.every((item, at) => read(now, item) === read(before, old[at] as Heading | EnumerationItem));
  return (
    agree((_, { marker }) => marker.text) || agree(({ text }, { textSpan }) => text.slice(textSpan.start, textSpan.end))
  );
}

function numberList(
  list: AnyList,
  first: number,
  known: ReadonlyMap<ListItem, KnownItem>,
): readonly (readonly [ListItem, number])[] {
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

/** Announced counts that were right. Where a list has come apart it is in doubt which of its pieces is announced. */
function followAnnouncements(
  before: Speech,
  now: Speech,
  shared: SharedLines,
  known: ReadonlyMap<ListItem, KnownItem>,
  wholes: ReadonlyMap<AnyList, AnyList>,
): readonly TextEdit[] {
  const [findOld, findNew] = [createListFinder(before), createListFinder(now)];
  const by = now.paragraphs.length - before.paragraphs.length;
  const right = new Map<string, AnyList>();
  for (const announcement of before.announcements) {
    const { line, span, count } = announcement;
    const list = findOld(announcement);
    if (list === undefined || count !== list.items.length) continue;
    const isTail = line >= before.paragraphs.length - shared.last;
    const column = span.start - (before.paragraphs[line]?.start ?? 0);
    if (line < shared.first || isTail) right.set(`${line + (isTail ? by : 0)}:${column}`, list);
  }
  const apart = findApart(wholes, known);
  return now.announcements.flatMap((announcement) => {
    const { line, span, count, countSpan } = announcement;
    const old = right.get(`${line}:${span.start - (now.paragraphs[line]?.start ?? 0)}`);
    if (old === undefined || apart.has(old)) return [];
    const piece = findNew(announcement);
    const list = piece && (wholes.get(piece) ?? piece);
    // A list that is all new may not be the one that was announced.
    if (!list?.items.some((item: ListItem) => known.get(item)?.list === old)) return [];
    const size = list.items.length;
    if (size === count) return [];
    return [{ span: countSpan, newText: writeCount(now.text.slice(countSpan.start, countSpan.end), size) }];
  });
}

/** The old lists whose items are now in several. */
function findApart(
  wholes: ReadonlyMap<AnyList, AnyList>,
  known: ReadonlyMap<ListItem, KnownItem>,
): ReadonlySet<AnyList> {
  const holders = new Map<AnyList, AnyList>();
  const apart = new Set<AnyList>();
  for (const list of wholes.values())
    for (const item of list.items) {
      const old = known.get(item)?.list;
      if (old === undefined) continue;
      if ((holders.get(old) ?? list) !== list) apart.add(old);
      holders.set(old, list);
    }
  return apart;
}

/** References of lines that both versions have, to items that both have. */
function followSharedReferences(
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
