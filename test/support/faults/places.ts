import type { CleanDraft, CleanHeading, CleanList, CleanWord } from './cleanDraft';

/** A heading and where it stands in its list. */
export interface PlacedHeading {
  readonly list: CleanList;
  readonly at: number;
  readonly heading: CleanHeading;
}

/** Which of a list's members: those between two others, or an end of a list of three or more, or the second of two. */
export type Position = 'middle' | 'first' | 'last' | 'of two';

export const POSITIONS: readonly Position[] = ['middle', 'first', 'last', 'of two'];

/** Whether the member with this index stands there. */
export function standsAt(position: Position, at: number, length: number): boolean {
  switch (position) {
    case 'middle':
      return at > 0 && at < length - 1;
    case 'first':
      return at === 0 && length > 2;
    case 'last':
      return at === length - 1 && length > 2;
    case 'of two':
      return at === 1 && length === 2;
  }
}

/** What the rows of a kind are called: the middle is what is meant where nothing is said. */
export function nameAt(name: string, position: Position): string {
  return { middle: name, first: `${name}, first item`, last: `${name}, last item`, 'of two': `${name}, second of two` }[
    position
  ];
}

/** The headings of a draft at a position of their lists. */
export function headingsAt({ lists }: CleanDraft, position: Position): readonly PlacedHeading[] {
  return lists.flatMap((list) =>
    list.headings.flatMap((heading, at) =>
      standsAt(position, at, list.headings.length) ? [{ list, at, heading }] : [],
    ),
  );
}

/** What tells a list from others: its first line. */
export function keyOf({ headings: [first] }: CleanList): number {
  return first?.line ?? -1;
}

/** What tells an enumeration from others and from heading lists: a number below zero. */
export function keyOfWords([first]: readonly CleanWord[]): number {
  return first === undefined ? Number.NaN : -(first.line * 100_000 + first.column + 1);
}

/** The lists of the speech itself, without those of its appendix. */
export function ownLists({ lists, parts }: CleanDraft): readonly CleanList[] {
  return lists.filter((list) => keyOf(list) < (parts.appendixStart ?? Number.POSITIVE_INFINITY));
}
