import { type CleanDraft, type CleanHeading, type CleanList, continuesOtherList } from './cleanDraft';
import { changeLine, type Fault, type FaultKind, type Mending, takeOut } from './fault';
import { SLIPS, writeMarker } from './markerFamily';
import { headingsAt, keyOf, nameAt, type PlacedHeading, type Position } from './places';

/** The line of a heading with another marker. */
export function withMarker(
  { lines }: CleanDraft,
  { line, marker }: CleanHeading,
  newMarker: string,
): readonly string[] {
  return (lines[line] ?? '').replace(marker, () => newMarker).split('\n');
}

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

/** A marker of the level above or below. */
function wrongLevel(position: Position, rule: string, mending: Mending): FaultKind {
  return {
    name: nameAt('wrong level marker', position),
    rule,
    mending,
    find: (draft) =>
      headingsAt(draft, position).flatMap(({ heading, list, at }) => {
        const { line, family, ordinal, marker } = heading;
        const slip = SLIPS[family];
        if (continuesOtherList(draft, heading, slip, ordinal)) return [];
        const next = list.headings[at + 1];
        return [
          {
            changes: changeLine(line, ...withMarker(draft, heading, writeMarker(slip, ordinal, marker))),
            // Of a first item with another form, the second may be told as well.
            places: position === 'first' && next !== undefined ? [{ line }, { line: next.line }] : [{ line }],
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

/** Writes the headings of a list from one on anew. */
function rewrite(
  draft: CleanDraft,
  headings: readonly CleanHeading[],
  write: (heading: CleanHeading, at: number) => string,
): Fault['changes'] {
  return new Map(headings.map((heading, at) => [heading.line, withMarker(draft, heading, write(heading, at))]));
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

/** Every second marker of a list is of another level: as many faults as markers. */
export const BY_TURNS: FaultKind = {
  name: 'markers of two levels by turns',
  rule: 'level-mixed',
  mending: 'never',
  find: (draft) =>
    draft.lists.flatMap((list) => {
      const odd = list.headings.filter((_, at) => at % 2 === 1);
      if (odd.length * 2 !== list.headings.length || odd.length < 2) return [];
      if (odd.some((heading) => continuesOtherList(draft, heading, SLIPS[heading.family], heading.ordinal))) return [];
      return [
        {
          changes: rewrite(draft, odd, ({ family, ordinal, marker }) => writeMarker(SLIPS[family], ordinal, marker)),
          places: odd.map(({ line }) => ({ line })),
          wrong: odd.length,
          lists: [keyOf(list)],
        },
      ];
    }),
};

/** Lists of sections that are numbered 一、 */
function topLists({ lists }: CleanDraft): readonly CleanList[] {
  return lists.filter(({ headings: [first] }) => first?.depth === 1 && first.family === 'han');
}

/** Lists right under the headings of another one. */
function childLists({ lists }: CleanDraft, parents: readonly CleanHeading[]): readonly CleanList[] {
  return lists.filter(({ parent }) => parents.some(({ line }) => line === parent?.line));
}

/** A section and those behind it whose headings are （一） and whose children are 一、: each is told. */
const REVERSED: FaultKind = {
  name: 'levels the other way round from a section on',
  rule: 'level-reversed',
  mending: 'never',
  find: (draft) =>
    topLists(draft).flatMap((list) =>
      list.headings.slice(1).flatMap((section, index) => {
        const sections = list.headings.slice(index + 1);
        const isShown = childLists(draft, list.headings.slice(0, index + 1)).length > 0;
        const turned = childLists(draft, sections);
        const firsts = turned.flatMap(({ headings: [first] }) => first ?? []);
        if (!isShown || firsts[0]?.family !== 'han-bracket' || firsts[0].line > section.lastLine) return [];
        return [
          {
            changes: new Map([
              ...rewrite(draft, sections, ({ marker }, at) => writeMarker('han-bracket', at + 1, marker)),
              ...rewriteAsHan(draft, turned),
            ]),
            places: firsts.map(({ line }) => ({ line })),
            wrong: firsts.length,
            lists: [keyOf(list), ...turned.map(keyOf)],
          },
        ];
      }),
    ),
};

/** One section that was written by another hand: （二） with 一、二、三、 below it, its own number right. */
export const TURNED: FaultKind = {
  name: 'levels of one section the other way round',
  rule: 'level-slip',
  mending: 'never',
  find: (draft) =>
    topLists(draft).flatMap((list) =>
      list.headings.flatMap((section) => {
        const children = childLists(draft, [section]);
        const first = children[0]?.headings[0];
        if (first?.family !== 'han-bracket') return [];
        if (continuesOtherList(draft, section, 'han-bracket', section.ordinal)) return [];
        return [
          {
            changes: new Map([
              ...rewrite(draft, [section], ({ ordinal }) => writeMarker('han-bracket', ordinal, first.marker)),
              ...rewriteAsHan(draft, children),
            ]),
            places: [{ line: section.line }, { line: first.line }],
            lists: [keyOf(list), ...children.map(keyOf)],
          },
        ];
      }),
    ),
};

function rewriteAsHan(draft: CleanDraft, lists: readonly CleanList[]): Fault['changes'] {
  return rewrite(
    draft,
    lists.flatMap(({ headings }) => headings),
    ({ ordinal }) => writeMarker('han', ordinal),
  );
}

const SKIPPED: FaultKind = {
  name: 'a level left out',
  rule: 'level-skip',
  mending: 'never',
  find: (draft) =>
    topLists(draft).flatMap((list) => {
      const children = childLists(draft, list.headings);
      const first = children[0]?.headings[0];
      const headings = children.flatMap((child) => child.headings);
      if (first === undefined || headings.some(({ family }) => family !== 'han-bracket')) return [];
      return [
        {
          changes: rewrite(draft, headings, ({ ordinal, marker }) => writeMarker('digit-bracket', ordinal, marker)),
          places: [{ line: first.line }],
          lists: children.map(keyOf),
        },
      ];
    }),
};

const before = ({ ordinal }: CleanHeading): number => ordinal - 1;
const behind = ({ ordinal }: CleanHeading): number => ordinal + 1;
const farOff = ({ ordinal }: CleanHeading): number => ordinal + 3;

/** Wrong numbers, missing headings and markers of other levels. */
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
  wrongLevel('middle', 'level-slip', 'safe'),
  wrongLevel('first', 'level-slip', 'safe'),
  wrongLevel('last', 'level-slip', 'decision'),
  wrongLevel('of two', 'level-mixed', 'decision'),
  BY_TURNS,
  REVERSED,
  TURNED,
  SKIPPED,
];
