import { findSeries, type Series } from '../speech/findSeries';
import type { Scheme } from '../speech/scheme';
import type { AnyList, Heading, HeadingList, Speech } from '../speech/speech';
import type { FormerLists } from './formerLists';

/** What lists begin with, asked in the order of the text. */
export interface FirstNumbers {
  /**
   * An item that takes the head of an old list begins as that began, or goes on where a list ends from which that ran on; what is all new begins as it was written. Undefined where
   * an old list seems to start again in its middle: perhaps that is meant, perhaps a number is wrong that has just been written.
   */
  of(list: AnyList): number | undefined;
  /** Notes the last number of a list. */
  reached(list: AnyList, last: number): void;
}

/** Tells with what the lists of a changed draft begin. */
export function createFirstNumbers(before: Speech, formerOf: FormerLists): FirstNumbers {
  const seriesOf = findSeries(before.headingLists);
  /** How far each series has got. */
  const lasts = new Map<Series, number>();
  /** The series that got on last, by the scheme of its lists. */
  const latest = new Map<Scheme, Series>();
  const begun = new Map<AnyList, Heading | undefined>();

  function findRunning(list: AnyList): Series | undefined {
    if (list.kind !== 'headings') return undefined;
    const old = formerOf(list);
    if (old === undefined) return findJoined(list);
    const series = seriesOf.get(old);
    return series !== undefined && isFirm(series) && old.scheme === list.scheme ? series : undefined;
  }

  /** The series that a new list goes on with, as it was written. */
  function findJoined(list: HeadingList): Series | undefined {
    const series = latest.get(list.scheme);
    if (series?.lists[0]?.depth !== list.depth) return undefined;
    return list.items[0]?.marker.ordinal === (lasts.get(series) ?? 0) + 1 ? series : undefined;
  }

  return {
    of(list) {
      const old = formerOf(list);
      if (old !== undefined && begun.has(old) && begun.get(old) === list.parent) return undefined;
      const series = findRunning(list);
      const last = series && lasts.get(series);
      if (last !== undefined) return last + 1;
      return series?.first ?? (old ?? list).items[0]?.marker.ordinal ?? 1;
    },
    reached(list, last) {
      const old = formerOf(list);
      if (old !== undefined) begun.set(old, list.parent);
      const series = findRunning(list);
      if (series === undefined) return;
      lasts.set(series, last);
      latest.set(list.scheme, series);
    },
  };
}

/** Whether lists run on, and not only seem to since the first number of one is wrong: 3. 2. behind 1. 2. */
function isFirm({ lists: [, ...others] }: Series): boolean {
  return others.some(
    ({ items: [first, second] }) => second === undefined || second.marker.ordinal - 1 === first?.marker.ordinal,
  );
}
