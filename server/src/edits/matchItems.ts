import { listsOf } from '../speech/listedItems';
import type { AnyList, EnumerationItem, Heading, ListItem, Speech } from '../speech/speech';
import type { OldLine } from './matchLines';
import { createPairing } from './pairing';

/** Where an item stood in a list of the version before. */
export interface KnownItem {
  readonly item: ListItem;
  readonly list: AnyList;
  readonly at: number;
}

/** The items that both versions have. */
export interface MatchedItems {
  /** Where each stood, by the item that it is now. One that was alone is not among them. */
  readonly known: ReadonlyMap<ListItem, KnownItem>;
  /** Whether none came, went or was moved: then words or numbers were written by hand, if anything. */
  readonly areSame: boolean;
}

type Item = Heading | EnumerationItem;

/**
 * Matches the items of two versions. An item is its marker and its words, wherever it is; where it stands between the same others it stays the same when one of the two is written over:
 * its words are reworded, its number is retyped.
 */
export function matchItems(before: Speech, now: Speech, oldLine: OldLine): MatchedItems {
  const [olds, news] = [itemsOf(before), itemsOf(now)];
  const pairing = createPairing(olds.length, news.length);
  const keys = (read: (speech: Speech, item: Item) => string) =>
    [olds.map((item) => read(before, item)), news.map((item) => read(now, item))] as const;

  const places = new Map(olds.map((item, at) => [placeOf(before, item, item.line), at] as const));
  news.forEach((item, n) => {
    const line = oldLine(item.line);
    const at = line === undefined ? undefined : places.get(placeOf(now, item, line));
    if (at !== undefined) pairing.pair(at, n);
  });
  const whole = keys((speech, item) => `${item.marker.text}|${wordsOf(speech, item)}`);
  const schemeAndWords = keys((speech, item) => {
    const words = wordsOf(speech, item);
    return words && `${item.marker.scheme.code}|${words}`;
  });
  pairing.spread(...whole);
  pairing.pairUnique(...whole);
  pairing.spread(...whole);
  pairing.pairUnique(...schemeAndWords);
  for (const read of [
    (speech: Speech, item: Item) => `${item.marker.text}|${beginningOf(speech, item)}`,
    beginningOf,
    (_: Speech, { marker }: Item) => marker.text,
  ])
    pairing.pairBetween(...keys(read));

  const listed = new Map(
    listsOf(before).flatMap((list) => list.items.map((item: ListItem, at) => [item, { item, list, at }] as const)),
  );
  const known = new Map<ListItem, KnownItem>();
  news.forEach((item, n) => {
    const place = listed.get(olds[pairing.oldOf(n) ?? -1] as ListItem);
    if (place !== undefined) known.set(item, place);
  });
  const keptLines = new Set(now.paragraphs.map(({ line }) => oldLine(line)));
  const came = news.some(({ line }, n) => pairing.oldOf(n) === undefined && oldLine(line) === undefined);
  const went = olds.some(({ line }, at) => !pairing.has(at) && !keptLines.has(line));
  return { known, areSame: !came && !went && isOrdered(news.map((_, n) => pairing.oldOf(n))) };
}

/** Whether places only go up, gaps left out. */
function isOrdered(places: readonly (number | undefined)[]): boolean {
  let latest = -1;
  return places.every((place) => {
    if (place === undefined) return true;
    const isBehind = place > latest;
    latest = place;
    return isBehind;
  });
}

function itemsOf({ headings, enumerations, loneItems }: Speech): readonly Item[] {
  return [...headings, ...enumerations.flatMap(({ items }) => items), ...loneItems].sort(
    (a, b) => a.marker.span.start - b.marker.span.start,
  );
}

function placeOf({ paragraphs }: Speech, { line, marker }: ListItem, oldLine: number): string {
  return `${oldLine}:${marker.span.start - (paragraphs[line]?.start ?? 0)}:${marker.text}`;
}

/** Of its words what is left where more is written behind them. */
function beginningOf(speech: Speech, item: Item): string {
  return wordsOf(speech, item).slice(0, 4);
}

function wordsOf({ text }: Speech, { textSpan: { start, end } }: Item): string {
  return text.slice(start, end);
}
