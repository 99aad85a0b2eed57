import { type CleanDraft, type CleanHeading, type CleanList, continuesOtherList } from './cleanDraft';
import { changeLine, type Fault, type FaultKind, type Mending } from './fault';
import { SLIPS, writeMarker } from './markerFamily';
import { headingsAt, keyOf, nameAt, type Position } from './places';
import { rewrite, withMarker } from './rewrite';

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

/** Markers of other levels, and levels that are mixed, turned or left out. */
export const LEVEL_FAULTS: readonly FaultKind[] = [
  wrongLevel('middle', 'level-slip', 'safe'),
  wrongLevel('first', 'level-slip', 'safe'),
  wrongLevel('last', 'level-slip', 'decision'),
  wrongLevel('of two', 'level-mixed', 'decision'),
  BY_TURNS,
  REVERSED,
  TURNED,
  SKIPPED,
];
