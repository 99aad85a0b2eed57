import type { AnyList, HeadingList } from '../speech/speech';

/** Lists that run on from each other: （一）（二） below 一、, （三）（四） below 二、. Most lists are a series of their own. */
export interface Series {
  readonly index: number;
  /** The number that it begins with. */
  readonly first: number;
  /** How many lists it has. */
  readonly size: number;
}

/** The series of each list of headings. A list that does not begin with one runs on from the one before it of its depth and scheme, if that ends just below its first number. */
export function findSeries(lists: readonly HeadingList[]): ReadonlyMap<AnyList, Series> {
  const found = new Map<AnyList, Series & { size: number }>();
  const latest = new Map<string, HeadingList>();
  for (const [index, list] of lists.entries()) {
    const key = `${list.depth}|${list.scheme.code}`;
    const before = latest.get(key);
    const first = list.items[0]?.marker.ordinal ?? 1;
    const runsOn = first > 1 && before?.items.at(-1)?.marker.ordinal === first - 1;
    const series = (runsOn && before && found.get(before)) || { index, first, size: 0 };
    series.size++;
    found.set(list, series);
    latest.set(key, list);
  }
  return found;
}
