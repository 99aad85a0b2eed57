import { findSeries, type Series } from '../speech/findSeries';
import type { AnyList, Heading, ListItem, Speech } from '../speech/speech';
import type { KnownItem } from './matchItems';

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
export function createFirstNumbers(before: Speech, known: ReadonlyMap<ListItem, KnownItem>): FirstNumbers {
  const seriesOf = findSeries(before.headingLists);
  const lasts = new Map<Series, number>();
  const begun = new Map<AnyList, Heading | undefined>();

  function findOld({ items }: AnyList): AnyList | undefined {
    for (const item of items) {
      const place = known.get(item);
      if (place !== undefined) return place.list;
    }
    return undefined;
  }

  function findRunning(list: AnyList): Series | undefined {
    const old = findOld(list);
    const series = old && seriesOf.get(old);
    return series !== undefined && series.lists.length > 1 && old?.scheme === list.scheme ? series : undefined;
  }

  return {
    of(list) {
      const old = findOld(list);
      if (old !== undefined && begun.has(old) && begun.get(old) === list.parent) return undefined;
      const series = findRunning(list);
      const last = series && lasts.get(series);
      if (last !== undefined) return last + 1;
      return series?.first ?? (old ?? list).items[0]?.marker.ordinal ?? 1;
    },
    reached(list, last) {
      const old = findOld(list);
      if (old !== undefined) begun.set(old, list.parent);
      const series = findRunning(list);
      if (series !== undefined) lasts.set(series, last);
    },
  };
}
