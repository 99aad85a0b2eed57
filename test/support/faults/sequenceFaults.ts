import { type CleanDraft, type CleanHeading, type CleanList, continuesOtherList } from './cleanDraft';
import { changeLine, type Fault, type FaultKind, type Mending, takeOut } from './fault';
import { writeMarker } from './markerFamily';
import { headingsAt, keyOf, nameAt, type PlacedHeading, type Position } from './places';
import { rewrite, withMarker } from './rewrite';

/** A number that is wrong at one heading. */
function wrongNumber(
  name: string,
  position: Position,
  rule: string,
  mending: Mending,
  number: (heading: CleanHeading) => number,
  alsoAtNext = false,
): FaultKind {
  return {
    name: nameAt(name, position),
    rule,
    mending,
    find: (draft) =>
      headingsAt(draft, position).flatMap((placed) => {
        const { heading, list, at } = placed;
        const { family, marker, line } = heading;
        const ordinal = number(heading);
        const next = list.headings[at + 1];
        if (ordinal < 1 || continuesOtherList(draft, heading, family, ordinal)) return [];
        return [
          {
            changes: changeLine(line, ...withMarker(draft, heading, writeMarker(family, ordinal, marker))),
            places: alsoAtNext && next !== undefined ? [{ line }, { line: next.line }] : [{ line }],
            lists: [keyOf(list)],
          },
        ];
      }),
  };
}

/** A heading that is gone, alone or with its section, is missed at the next one. */
function takenOut(name: string, position: Position, rule: string, whole: boolean): FaultKind {
  const find = (draft: CleanDraft, { heading, list, at }: PlacedHeading): readonly Fault[] => {
    const next = list.headings[at + 1];
    const { family, ordinal } = heading;
    if (next === undefined || continuesOtherList(draft, next, family, ordinal + 1)) return [];
    return [
      {
        changes: whole ? takeOut(heading.line, heading.lastLine) : takeOut(heading.line),
        places: [{ line: next.line }],
        lists: [keyOf(list), ...listsIn(draft, heading)],
      },
    ];
  };
  return {
    name: nameAt(name, position),
    rule,
    mending: 'never',
    find: (draft) => headingsAt(draft, position).flatMap((placed) => find(draft, placed)),
  };
}

/** The lists under a heading. */
function listsIn({ lists }: CleanDraft, { line, lastLine }: CleanHeading): readonly number[] {
  return lists.map(keyOf).filter((key) => key > line && key <= lastLine);
}

/** Two neighbours whose markers have changed places. */
function swapped(position: 'middle' | 'last', mending: Mending): FaultKind {
  return {
    name: position === 'last' ? 'two markers swapped, last two' : 'two markers swapped',
    rule: 'sequence-order',
    mending,
    find: (draft) =>
      draft.lists.flatMap((list) =>
        list.headings.flatMap((one, at) => {
          const other = list.headings[at + 1];
          const isLast = at + 2 === list.headings.length;
          if (other === undefined || isLast !== (position === 'last') || list.headings.length < 3) return [];
          if (
            continuesOtherList(draft, one, one.family, other.ordinal) ||
            continuesOtherList(draft, other, other.family, one.ordinal)
          )
            return [];
          return [
            {
              changes: new Map([
                [one.line, withMarker(draft, one, other.marker)],
                [other.line, withMarker(draft, other, one.marker)],
              ]),
              places: [{ line: one.line }, { line: other.line }],
              wrong: 2,
              lists: [keyOf(list), ...listsIn(draft, one)],
            },
          ];
        }),
      ),
  };
}

const RESTART: FaultKind = {
  name: 'numbers begin again',
  rule: 'sequence-restart',
  mending: 'never',
  find: (draft) =>
    draft.lists.flatMap((list) =>
      list.headings.slice(2, -1).flatMap((heading, index) =>
        continuesOtherList(draft, heading, heading.family, 1) || isSalutedBefore(draft, list, index + 2)
          ? []
          : [
              {
                changes: rewrite(draft, list.headings.slice(index + 2), ({ family, marker }, at) =>
                  writeMarker(family, at + 1, marker),
                ),
                places: [{ line: heading.line }],
                lists: [keyOf(list)],
              },
            ],
      ),
    ),
};

/** A salutation between two headings makes two lists of them on purpose. */
function isSalutedBefore({ parts }: CleanDraft, { headings }: CleanList, at: number): boolean {
  const [from, to] = [headings[at - 1]?.line ?? 0, headings[at]?.line ?? 0];
  return parts.salutation.some((line) => line > from && line < to);
}

const SINGLE: FaultKind = {
  name: 'only one item is left',
  rule: 'sequence-single',
  mending: 'never',
  find: ({ lists, headings }) =>
    lists.flatMap((list) => {
      const [first, second] = list.headings;
      const last = list.headings.at(-1);
      if (first === undefined || second === undefined || last === undefined) return [];
      // A list of the same kind right behind would seem to be the rest of it.
      const next = headings.find(({ line }) => line > last.lastLine);
      if (next?.depth === first.depth) return [];
      return [{ changes: takeOut(second.line, last.lastLine), places: [{ line: first.line }], lists: [keyOf(list)] }];
    }),
};

const before = ({ ordinal }: CleanHeading): number => ordinal - 1;
const behind = ({ ordinal }: CleanHeading): number => ordinal + 1;
const farOff = ({ ordinal }: CleanHeading): number => ordinal + 3;

/** Wrong numbers and missing headings. */
export const SEQUENCE_FAULTS: readonly FaultKind[] = [
  takenOut('heading taken out', 'middle', 'sequence-gap', false),
  takenOut('heading taken out', 'first', 'sequence-start', false),
  takenOut('section taken out', 'middle', 'sequence-gap', true),
  takenOut('section taken out', 'first', 'sequence-start', true),
  wrongNumber('number repeated', 'middle', 'sequence-duplicate', 'safe', before),
  wrongNumber('number repeated', 'last', 'sequence-duplicate', 'decision', before),
  wrongNumber('number repeated', 'of two', 'sequence-duplicate', 'decision', before),
  wrongNumber('number of the next', 'middle', 'sequence-order', 'safe', behind, true),
  wrongNumber('number of the next', 'first', 'sequence-start', 'safe', behind, true),
  wrongNumber('number skipped', 'last', 'sequence-gap', 'decision', behind),
  wrongNumber('number skipped', 'of two', 'sequence-gap', 'decision', behind),
  wrongNumber('number three too high', 'middle', 'sequence-order', 'safe', farOff),
  wrongNumber('number three too high', 'first', 'sequence-start', 'safe', farOff),
  wrongNumber('number three too high', 'last', 'sequence-order', 'decision', farOff),
  swapped('middle', 'safe'),
  swapped('last', 'never'),
  RESTART,
  SINGLE,
];
