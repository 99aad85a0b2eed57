import type { Scheme } from './scheme';
import type { AnyList, HeadingList } from './speech';

/** Lists that run on from each other: （一）（二） below 一、, （三）（四） below 二、. Most lists are a series of their own. */
export interface Series {
  readonly index: number;
  /** The number that it begins with. */
  readonly first: number;
  /** In the order of the text. */
  readonly lists: readonly HeadingList[];
}

/** The series of each list of headings. A list that does not begin with one runs on from the one before it of its depth and scheme, if that ends just below its first number. */
export function findSeries(lists: readonly HeadingList[]): ReadonlyMap<AnyList, Series> {
  const found = new Map<AnyList, Series & { readonly lists: HeadingList[] }>();
  const latest = new Map<string, HeadingList>();
  for (const [index, list] of lists.entries()) {
    const kind = kindOf(list.depth, list.scheme);
    const before = latest.get(kind);
    const first = list.items[0]?.marker.ordinal ?? 1;
    const runsOn = first > 1 && before?.items.at(-1)?.marker.ordinal === first - 1;
    const series = (runsOn && before && found.get(before)) || { index, first, lists: [] };
    series.lists.push(list);
    found.set(list, series);
    latest.set(kind, list);
  }
  return found;
}

/** The series that a new list of a depth and scheme belongs to: that of all such lists, where these are more than one and all of one series. */
export type SeriesOfKind = (depth: number, scheme: Scheme) => Series | undefined;

/** Tells which kinds of lists run on through the whole draft. */
export function findSeriesOfKinds(lists: readonly HeadingList[], seriesOf: ReadonlyMap<AnyList, Series>): SeriesOfKind {
  const common = new Map<string, Series | undefined>();
  for (const list of lists) {
    const kind = kindOf(list.depth, list.scheme);
    const series = seriesOf.get(list);
    const isCommon =
      series !== undefined && series.lists.length > 1 && (!common.has(kind) || common.get(kind) === series);
    common.set(kind, isCommon ? series : undefined);
  }
  return (depth, scheme) => common.get(kindOf(depth, scheme));
}

function kindOf(depth: number, scheme: Scheme): string {
  return `${depth}|${scheme.code}`;
}
