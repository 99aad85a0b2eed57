import { findFirst } from './findFirst';
import { findSeries } from './findSeries';
import { listsOf, spanOf } from './listedItems';
import { mergeNumbers, type NamedPlace, type OwnNumbers, readNumbers } from './ownNumbers';
import { positionAt } from './positionAt';
import { SCHEMES, type Scheme } from './scheme';
import type { Span } from './span';
import type { AnyList, Heading, HeadingList, Speech } from './speech';

/** Where words say that something stands. */
type Side = 'before' | 'behind' | undefined;

/** Finds what numbers name. `at` is the offset of the words; each answers with nothing where two places might be meant. */
export interface PlaceFinder {
  /** Whether a line is text in which places are named: no leftover, title or appendix. */
  isText(line: number): boolean;
  /** Whether a number belongs to a marker, or to what may be one. */
  isMarker(line: number, number: Span): boolean;
  /** 第二部分: a heading of the highest level. */
  part(number: number, at: number, side: Side): NamedPlace | undefined;
  /** 第（三）点: the （三） of the innermost section around that has such a list, or of those with which that runs on through the sections; or of the only such list. */
  bracketed(number: number, bracket: 'han' | 'digit', at: number, side: Side): NamedPlace | undefined;
  /** 前述第三点: the only item of that number on that side; outside of all sections, the only one that is outside or of the highest level. */
  point(number: number, at: number, side: Side): NamedPlace | undefined;
  /** 第二部分第三点: the only such item right below a heading. */
  inside(part: Heading, number: number, bracket: 'han' | 'digit' | undefined): NamedPlace | undefined;
}

/** An item by its place, and whether its number is its own beyond doubt. */
interface Numbered {
  readonly start: number;
  readonly place: NamedPlace | undefined;
}

/** Creates it for a speech; `isFollowing` as for `findReferences`. */
export function createPlaceFinder(speech: Speech, isFollowing: boolean): PlaceFinder {
  const { headings, parts } = speech;
  const appendix = parts.appendixStart ?? Number.POSITIVE_INFINITY;
  const lists = listsOf(speech).filter(({ items }) => (items[0]?.line ?? appendix) < appendix);
  const byParent = groupBy(lists, ({ parent }) => parent);
  const byParentAndScheme = new Map(
    [...byParent].map(([parent, below]) => [parent, groupBy(below, ({ scheme }) => scheme)]),
  );
  const byScheme = groupBy(lists, ({ scheme }) => scheme);
  const seriesOf = findSeries(lists.filter((list): list is HeadingList => list.kind === 'headings'));
  const listOf = new Map<Heading, HeadingList>();
  for (const list of speech.headingLists) for (const heading of list.items) listOf.set(heading, list);
  const skipped = new Set([...parts.leftovers, ...parts.title, ...parts.subtitle, ...parts.speaker]);
  const closing = new Set(parts.closing);
  const known = new Map<AnyList, OwnNumbers>();
  const merged = new Map<readonly AnyList[], OwnNumbers>();
  const top = lists.filter((list) => list.kind === 'headings' && list.depth === 1);

  /** The items of a list by their printed numbers; nothing for a number that is not one item's own. */
  function numbersOf(list: AnyList): OwnNumbers {
    const runsOn = (seriesOf.get(list)?.lists[0] ?? list) !== list;
    const numbers = known.get(list) ?? readNumbers(list, isFollowing, runsOn);
    known.set(list, numbers);
    return numbers;
  }

  /** What a number names in the only one of some lists that has it. */
  function only(among: readonly AnyList[] | undefined, number: number): NamedPlace | undefined {
    if (among === undefined) return undefined;
    const numbers = merged.get(among) ?? mergeNumbers(among.map(numbersOf));
    merged.set(among, numbers);
    return numbers.get(number);
  }

  /** The innermost section around an offset. */
  function sectionAt(at: number, line: number): Heading | undefined {
    if (closing.has(line)) return undefined;
    let heading = headings[findFirst(headings, ({ marker }) => marker.span.start > at) - 1];
    while (heading !== undefined && heading.sectionSpan.end < at) heading = listOf.get(heading)?.parent;
    return heading;
  }

  const lineOf = (at: number): number => positionAt(speech, at).line;
  const isOutside = (at: number): boolean => sectionAt(at, lineOf(at)) === undefined;
  let all: ReadonlyMap<number, readonly Numbered[]> | undefined;
  let outside: ReadonlyMap<number, readonly Numbered[]> | undefined;

  /** Every item by its number, in order, those in doubt included. */
  function index(
    isTaken: (list: AnyList | undefined, at: number) => boolean,
  ): ReadonlyMap<number, readonly Numbered[]> {
    const numbered: (Numbered & { readonly number: number })[] = speech.loneItems
      .filter(({ marker }) => isTaken(undefined, marker.span.start))
      .map(({ marker }) => ({ number: marker.ordinal, start: marker.span.start, place: undefined }));
    for (const list of lists)
      for (const { marker } of list.items)
        if (isTaken(list, marker.span.start))
          numbered.push({
            number: marker.ordinal,
            start: marker.span.start,
            place: numbersOf(list).get(marker.ordinal),
          });
    return groupBy(
      numbered.sort((a, b) => a.start - b.start),
      ({ number }) => number,
    );
  }

  return {
    isText: (line) => line < appendix && !skipped.has(line),
    isMarker(line, number) {
      const { start = 0, candidates = [] } = speech.paragraphs[line] ?? {};
      return candidates.some((marker) => start + marker.start <= number.start && number.end <= start + marker.end);
    },
    part(number, at, side) {
      const found = only(top, number);
      if (found === undefined || !PART_SCHEMES.has(found.list.scheme)) return undefined;
      const { mark } = found.list.form;
      if (found.list.scheme === SCHEMES.chapter && mark !== '部分') return undefined;
      return isOnSide(found, at, side) ? found : undefined;
    },
    bracketed(number, bracket, at, side) {
      const scheme = bracket === 'han' ? SCHEMES['han-bracket'] : SCHEMES['digit-bracket'];
      const below = (parent: Heading | undefined): readonly AnyList[] | undefined =>
        byParentAndScheme.get(parent)?.get(scheme);
      let section = sectionAt(at, lineOf(at));
      while (section !== undefined && below(section) === undefined) section = listOf.get(section)?.parent;
      const own = below(section);
      const [list, other] = own ?? [];
      const series = list && other === undefined ? seriesOf.get(list)?.lists : undefined;
      const found = only(series ?? own ?? byScheme.get(scheme), number);
      return found !== undefined && isOnSide(found, at, side) ? found : undefined;
    },
    point(number, at, side) {
      let among: ReadonlyMap<number, readonly Numbered[]>;
      if (isOutside(at)) {
        outside ??= index((list, start) => (list?.kind === 'headings' && list.depth === 1) || isOutside(start));
        among = outside;
      } else {
        all ??= index(() => true);
        among = all;
      }
      const found = onlyOnSide(among.get(number) ?? [], at, side);
      return found !== undefined && !holds(found, at) ? found : undefined;
    },
    inside(part, number, bracket) {
      const scheme = bracket && (bracket === 'han' ? SCHEMES['han-bracket'] : SCHEMES['digit-bracket']);
      return only(scheme === undefined ? byParent.get(part) : byParentAndScheme.get(part)?.get(scheme), number);
    },
  };
}

const PART_SCHEMES: ReadonlySet<Scheme> = new Set([SCHEMES.chapter, SCHEMES.han]);

function isOnSide({ item }: NamedPlace, at: number, side: Side): boolean {
  return side === undefined || item.marker.span.start < at === (side === 'before');
}

function holds({ item }: NamedPlace, at: number): boolean {
  const { start, end } = spanOf(item);
  return start <= at && at < end;
}

function onlyOnSide(numbered: readonly Numbered[], at: number, side: Side): NamedPlace | undefined {
  const [nearest, next] =
    side === 'behind'
      ? [numbered.at(-1), numbered.at(-2)]
      : side === 'before'
        ? [numbered[0], numbered[1]]
        : [numbered[0], undefined];
  if (nearest === undefined || (side === undefined && numbered.length > 1)) return undefined;
  const isThere = ({ start }: Numbered): boolean => side === undefined || start < at === (side === 'before');
  return isThere(nearest) && !(next !== undefined && isThere(next)) ? nearest.place : undefined;
}

function groupBy<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
