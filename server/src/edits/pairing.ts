import { findFirst } from '../speech/findFirst';
import { keepOrder } from './keepOrder';

/**
 * Which members of an old sequence are which of a new one, 0-based. Each step pairs what no step before it has paired, so the surest comes first; all are linear, or nearly so.
 */
export interface Pairing {
  /** The old member that a new one is. */
  oldOf(now: number): number | undefined;
  /** Whether a new member is that old one. */
  has(old: number): boolean;
  pair(old: number, now: number): void;
  /** Pairs equal members that stand side by side with a pair, or both at the beginning or at the end. */
  spread(old: readonly string[], now: readonly string[]): void;
  /** Pairs members of which both sequences have one that is left, wherever they stand. An empty key is none. */
  pairUnique(old: readonly string[], now: readonly string[]): void;
  /** Pairs equal members, in order, that stand between the same pairs, of those that were not moved. An empty key is none. */
  pairBetween(old: readonly string[], now: readonly string[]): void;
}

/** Creates one without pairs, for sequences of so many members. */
export function createPairing(oldCount: number, nowCount: number): Pairing {
  const olds = new Array<number | undefined>(nowCount).fill(undefined);
  const isPaired = new Array<boolean>(oldCount).fill(false);

  function pair(old: number, now: number): void {
    olds[now] = old;
    isPaired[old] = true;
  }

  function pairEqual(at: number | undefined, n: number, old: readonly string[], now: readonly string[]): void {
    if (at === undefined || olds[n] !== undefined || isPaired[at] !== false) return;
    if (old[at] === now[n]) pair(at, n);
  }

  /** Where a key stands once among what is left; where it stands more often, nowhere. */
  function findUnique(
    keys: readonly string[],
    isLeft: (at: number) => boolean,
  ): ReadonlyMap<string, number | undefined> {
    const found = new Map<string, number | undefined>();
    keys.forEach((key, at) => {
      if (key !== '' && isLeft(at)) found.set(key, found.has(key) ? undefined : at);
    });
    return found;
  }

  return {
    oldOf: (now) => olds[now],
    has: (old) => isPaired[old] ?? false,
    pair,
    spread(old, now) {
      const next = (at: number | undefined, by: number): number | undefined => (at === undefined ? undefined : at + by);
      for (let n = 0; n < nowCount; n++) pairEqual(n === 0 ? 0 : next(olds[n - 1], 1), n, old, now);
      for (let n = nowCount - 1; n >= 0; n--)
        pairEqual(n === nowCount - 1 ? oldCount - 1 : next(olds[n + 1], -1), n, old, now);
    },
    pairUnique(old, now) {
      const left = findUnique(old, (at) => isPaired[at] === false);
      for (const [key, n] of findUnique(now, (at) => olds[at] === undefined)) {
        const at = left.get(key);
        if (at !== undefined && n !== undefined) pair(at, n);
      }
    },
    pairBetween(old, now) {
      const places = new Map<string, number[]>();
      old.forEach((key, at) => {
        if (key === '' || isPaired[at]) return;
        const same = places.get(key);
        if (same === undefined) places.set(key, [at]);
        else same.push(at);
      });
      const kept = [...keepOrder(olds)];
      const ends: number[] = [];
      for (let n = nowCount - 1, end = oldCount; n >= 0; n--) {
        end = kept[n] ?? end;
        ends[n] = end;
      }
      for (let n = 0, start = -1; n < nowCount; n++) {
        if (olds[n] === undefined) {
          const same = places.get(now[n] ?? '') ?? [];
          const at = same[findFirst(same, (place) => place > start)];
          if (at !== undefined && at < (ends[n] ?? oldCount) && !isPaired[at]) {
            pair(at, n);
            kept[n] = at;
          }
        }
        start = kept[n] ?? start;
      }
    },
  };
}
