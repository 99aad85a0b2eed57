import { findFirst } from '../speech/findFirst';

/** Some places without those that must go so that the rest only goes up: as few as can be. What was moved is undefined, as what had no place. */
export function keepOrder(places: readonly (number | undefined)[]): readonly (number | undefined)[] {
  /** Where the lowest place stands at which so many can end that go up, one and more. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  places.forEach((place, at) => {
    if (place === undefined) return;
    const length = findFirst(ends, (end) => (places[end] ?? 0) >= place);
    before[at] = ends[length - 1];
    ends[length] = at;
  });
  const kept = new Array<number | undefined>(places.length).fill(undefined);
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept[at] = places[at];
  return kept;
}
