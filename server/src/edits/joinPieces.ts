import type { AnyList, Heading, HeadingList, ListItem } from '../speech/speech';
import { type FormerLists, isUnder } from './formerLists';
import type { KnownItem } from './matchItems';
import { splitRuns } from './splitRuns';

/**
 * The lists of a changed draft by each of its pieces: what was one list before, and reads as several since one of its items was moved, was put in with a number out of order, or stands below others than before, is one again.
 * What were two lists and reads as one is two again. A piece that begins with a new 一、 is a list of its own: to start again there is what the writer meant.
 */
export function joinPieces(
  lists: readonly AnyList[],
  known: ReadonlyMap<ListItem, KnownItem>,
  formerOf: FormerLists,
): ReadonlyMap<AnyList, AnyList> {
  const pieces = new Map<AnyList, HeadingList[]>();
  const wholes = new Map<AnyList, AnyList>();
  const runs = splitRuns(lists, known);
  const readAs = new Map([...runs].flatMap(([list, own]) => own.map((run) => [run, list] as const)));
  const stayed = findStayed(lists, known, formerOf);
  const holders = new Map<Heading, HeadingList>();
  const latest = new Map<Heading | undefined, HeadingList>();
  for (const list of readAs.keys()) {
    wholes.set(list, list);
    if (list.kind !== 'headings') continue;
    for (const item of list.items) holders.set(item, list);
    const old = formerOf(findHost(list, holders, latest, stayed, known) ?? list);
    latest.set(list.parent, list);
    const found = old && pieces.get(old);
    if (found !== undefined) found.push(list);
    else if (old !== undefined) pieces.set(old, [list]);
  }
  for (const [old, found] of pieces) {
    const [first] = found;
    const isSame = (list: HeadingList): boolean =>
      isBeside(list, first, readAs) ||
      (list.scheme === first?.scheme &&
        [list, first].some(({ parent }) => isOverturned(old, parent && holders.get(parent), formerOf)));
    const same = found.filter((list) => list === first || (isSame(list) && !startsAnew(list, known)));
    if (first === undefined || same.length < 2) continue;
    const items = same.flatMap((list) => list.items).sort((a, b) => a.marker.span.start - b.marker.span.start);
    const whole: HeadingList = { ...first, items };
    for (const list of same) wholes.set(list, whole);
  }
  for (const [list, [first = list]] of runs) wholes.set(list, wholes.get(first) ?? first);
  return wholes;
}

/** The old lists of which some items are still under the same heading. */
function findStayed(
  lists: readonly AnyList[],
  known: ReadonlyMap<ListItem, KnownItem>,
  formerOf: FormerLists,
): ReadonlySet<AnyList> {
  return new Set(
    lists.flatMap((list) => {
      const old = formerOf(list);
      return old !== undefined && isUnder(old, list.parent, known) ? old : [];
    }),
  );
}

/**
 * Whether two lists are under one heading, or one below an item of the other with the same kind of number, as 九、 is read between 一、 and 二、.
 * Of a run, all items count with which it reads as one list.
 */
function isBeside(list: HeadingList, first: HeadingList | undefined, readAs: ReadonlyMap<AnyList, AnyList>): boolean {
  if (first === undefined || list.scheme !== first.scheme) return false;
  const items: readonly ListItem[] = (readAs.get(first) ?? first).items;
  return list.parent === first.parent || items.some((item) => item === list.parent);
}

/** Whether a piece of an old list is read below an item of what stood below that or beside it, as 二、 inside （二） where 一、 was deleted: then it is no list of its own, but goes on with the other pieces. */
function isOverturned(old: AnyList, around: HeadingList | undefined, formerOf: FormerLists): boolean {
  const above = around && formerOf(around);
  return above?.kind === 'headings' && old.kind === 'headings' && above.depth >= old.depth;
}

/**
 * The list to which items have come though they read as a list of their own, a single one that is new or was moved from below another heading, or several that were moved while others of their list stayed:
 * inside a list with the same kind of number, since it has none that goes on there, as 二、 put in behind 三、; or behind that, as （一） moved behind （二）.
 */
function findHost(
  { scheme, parent, restart, items }: HeadingList,
  holders: ReadonlyMap<Heading, HeadingList>,
  latest: ReadonlyMap<Heading | undefined, HeadingList>,
  stayed: ReadonlySet<AnyList>,
  known: ReadonlyMap<ListItem, KnownItem>,
): HeadingList | undefined {
  const olds = new Set(items.map((item) => known.get(item)?.list));
  const [old] = olds;
  if (olds.size > 1 || (items.length > 1 && (old === undefined || !stayed.has(old)))) return undefined;
  if (old !== undefined && isUnder(old, parent, known)) return undefined;
  const around = parent && holders.get(parent);
  if (around?.scheme === scheme) return around;
  const ahead = old !== undefined && restart ? latest.get(parent) : undefined;
  return ahead?.scheme === scheme ? ahead : undefined;
}

function startsAnew({ items: [first] }: HeadingList, known: ReadonlyMap<ListItem, KnownItem>): boolean {
  return first !== undefined && !known.has(first) && first.marker.ordinal === 1;
}
