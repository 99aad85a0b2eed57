import type { Heading, HeadingList } from '../../speech/speech';
import { type OutlineTree, type TreeList, type TreeNode, walk } from './outlineTree';

/** The list item that stood before another one, and how far a list had counted. */
interface Counted {
  readonly node: TreeNode;
  readonly number: number;
}

/**
 * The number of every heading of a rearranged outline. Neighbours that were neighbours keep the step between their numbers, also a wrong one: it is not for a
 * restructuring to mend. Others count on by one. A list begins as it began, one that goes on from another list (（六） under the next 二、) goes on from it, and a new one begins with one.
 */
export function numberTree(
  { root }: OutlineTree,
  originals: readonly HeadingList[],
  places: ReadonlyMap<Heading, PlaceInList>,
): ReadonlyMap<TreeNode, number> {
  const numbers = new Map<TreeNode, number>();
  const goesOnFrom = findRunningOn(originals);
  const lastOf = new Map<TreeList, Counted>();
  const lastNumbers = new Map<HeadingList, number>();
  for (const node of walk(root)) {
    const { list, heading } = node;
    if (list === undefined) continue;
    const before = lastOf.get(list);
    const place = heading === undefined ? undefined : places.get(heading);
    const isOwn = place !== undefined && list.original === place.list;
    let number: number;
    if (before === undefined) {
      number = list.original === undefined ? 1 : firstNumber(list.original, goesOnFrom, lastNumbers);
    } else {
      const placeBefore = before.node.heading && places.get(before.node.heading);
      const isNeighbour = isOwn && placeBefore?.list === place.list && placeBefore.at + 1 === place.at;
      number = before.number + (isNeighbour ? place.printed - placeBefore.printed : 1);
    }
    numbers.set(node, number);
    lastOf.set(list, { node, number });
    if (list.original !== undefined) lastNumbers.set(list.original, number);
  }
  return numbers;
}

/** Where a heading stands in its list, and its number as printed. */
export interface PlaceInList {
  readonly list: HeadingList;
  readonly at: number;
  readonly printed: number;
}

/** The place of each heading in its list. */
export function findPlaces(originals: readonly HeadingList[]): ReadonlyMap<Heading, PlaceInList> {
  return new Map(
    originals.flatMap((list) =>
      list.items.map((item, at): [Heading, PlaceInList] => [item, { list, at, printed: item.marker.ordinal }]),
    ),
  );
}

/** The list that each list that does not begin with one goes on from: the one before it of its depth and scheme, if that ends just below its first number. */
function findRunningOn(originals: readonly HeadingList[]): ReadonlyMap<HeadingList, HeadingList> {
  const found = new Map<HeadingList, HeadingList>();
  const latest = new Map<string, HeadingList>();
  for (const list of originals) {
    const key = `${list.depth}|${list.scheme.code}`;
    const before = latest.get(key);
    const first = list.items[0]?.marker.ordinal ?? 1;
    if (first > 1 && before?.items.at(-1)?.marker.ordinal === first - 1) found.set(list, before);
    latest.set(key, list);
  }
  return found;
}

function firstNumber(
  list: HeadingList,
  goesOnFrom: ReadonlyMap<HeadingList, HeadingList>,
  lastNumbers: ReadonlyMap<HeadingList, number>,
): number {
  const first = list.items[0]?.marker.ordinal ?? 1;
  const before = goesOnFrom.get(list);
  if (before === undefined) return first;
  const last = lastNumbers.get(before);
  if (last !== undefined) return last + 1;
  return firstNumber(before, goesOnFrom, lastNumbers);
}
