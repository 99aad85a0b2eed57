import { findSeries, findSeriesOfKinds } from '../../speech/findSeries';
import type { Heading, HeadingList } from '../../speech/speech';
import { type OutlineTree, type TreeList, type TreeNode, walk } from './outlineTree';

/** The list item that stood before another one, and how far a list had counted. */
interface Counted {
  readonly node: TreeNode;
  readonly number: number;
}

/**
 * The number of every heading of a rearranged outline. Neighbours that were neighbours keep the step between their numbers, also a wrong one: it is not for a
 * restructuring to mend. Others count on by one. A list begins as it began; of a series of lists that run on from each other (（六） under the next 二、) whichever comes first does, and the others go on from the
 * one that is before them now. A new list begins with one, or goes on, too, where all of its kind do.
 */
export function numberTree(
  { root }: OutlineTree,
  originals: readonly HeadingList[],
  places: ReadonlyMap<Heading, PlaceInList>,
): ReadonlyMap<TreeNode, number> {
  const numbers = new Map<TreeNode, number>();
  const seriesOf = findSeries(originals);
  const seriesOfKind = findSeriesOfKinds(originals, seriesOf);
  const lastOf = new Map<TreeList, Counted>();
  const reached = new Map<string, number>();
  for (const node of walk(root)) {
    const { list, heading } = node;
    if (list === undefined) continue;
    const before = lastOf.get(list);
    const place = heading === undefined ? undefined : places.get(heading);
    const isOwn = place !== undefined && list.original === place.list;
    const series = list.original ? seriesOf.get(list.original) : seriesOfKind(node.depth, list.scheme);
    // Lists of one series that have come to be numbered in different ways no longer run on from each other.
    const key = `${series?.index}|${list.scheme.code}`;
    let number: number;
    if (before === undefined) {
      const last = reached.get(key);
      number = series === undefined ? 1 : last === undefined ? series.first : last + 1;
    } else {
      const placeBefore = before.node.heading && places.get(before.node.heading);
      const isNeighbour = isOwn && placeBefore?.list === place.list && placeBefore.at + 1 === place.at;
      number = before.number + (isNeighbour ? place.printed - placeBefore.printed : 1);
    }
    numbers.set(node, number);
    lastOf.set(list, { node, number });
    if (series !== undefined) reached.set(key, number);
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
