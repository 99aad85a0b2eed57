import { formatHanNumeral } from '../../server/src/speech/numeral';
import type { Label, LabelledHeading, LabelledItem } from './shared';

/** A copy of a speech with one known fault. */
export interface FaultyCopy {
  readonly name: string;
  readonly text: string;
  /** Line from 1 at which the fault is to be found. */
  readonly line: number;
  /** The line that was taken out, from 1: what follows has moved up by one. */
  readonly removedLine: number | undefined;
}

/** Copies of each kind of fault for one speech. */
const COPIES_OF_A_KIND = 3;

type Family = 'han' | 'han-bracket' | 'digit' | 'digit-bracket';

/** A middle member of a list whose numbers are all right. */
interface Middle {
  readonly heading: LabelledHeading;
  readonly next: LabelledHeading;
  readonly family: Family;
}

interface HeadingFault {
  readonly families: readonly Family[];
  /** The number and family the faulty marker has, by which it could be taken for the next item of another open list. */
  readonly claims?: (middle: Middle) => readonly [Family, number];
  readonly marker: (middle: Middle) => string;
}

const ALL: readonly Family[] = ['han', 'han-bracket', 'digit', 'digit-bracket'];
const otherFamily = (family: Family): Family => (family === 'han' ? 'han-bracket' : 'han');

const HEADING_FAULTS: Readonly<Record<string, HeadingFault>> = {
  'heading-duplicate': {
    families: ALL,
    claims: ({ family, heading }) => [family, heading.ordinal - 1],
    marker: ({ family, heading }) => writeMarker(family, heading.ordinal - 1, heading.marker),
  },
  'heading-off': {
    families: ALL,
    claims: ({ family, heading }) => [family, heading.ordinal + 3],
    marker: ({ family, heading }) => writeMarker(family, heading.ordinal + 3, heading.marker),
  },
  'family-slip': {
    families: ['han', 'han-bracket'],
    claims: ({ family, heading }) => [otherFamily(family), heading.ordinal],
    marker: ({ family, heading }) => writeMarker(otherFamily(family), heading.ordinal),
  },
  'bracket-half': { families: ['han-bracket'], marker: ({ heading }) => `(${formatHanNumeral(heading.ordinal)})` },
  'bracket-mark': { families: ['han-bracket'], marker: ({ heading }) => `（${formatHanNumeral(heading.ordinal)}）、` },
  'single-character': {
    families: ['han-bracket'],
    marker: ({ heading }) => String.fromCodePoint(0x3220 + heading.ordinal - 1),
  },
  'han-dot': { families: ['han'], marker: ({ heading }) => `${formatHanNumeral(heading.ordinal)}.` },
};

/** Ordinal words in place of the one of a middle item. */
const WORD_FAULTS: Readonly<Record<string, (ordinal: number, suffix: string) => string>> = {
  'word-duplicate': (ordinal, suffix) => formatHanNumeral(ordinal - 1) + suffix,
  'word-off': (ordinal, suffix) => formatHanNumeral(ordinal + 3) + suffix,
  'word-mixed': (ordinal, suffix) => formatHanNumeral(ordinal) + (suffix === '是' ? '要' : '是'),
};

/** Writes faulty copies of a labelled speech: up to three of each kind, spread over the speech. The same ones every time. */
export function injectFaults(text: string, label: Label): readonly FaultyCopy[] {
  const lines = text.split('\n');
  const middles = findMiddles(lines, label);
  const copies: FaultyCopy[] = [];
  const add = (kind: string, faulty: readonly string[], line: number, removedLine?: number): void => {
    copies.push({ name: `${label.file}:${line} ${kind}`, text: faulty.join('\n'), line, removedLine });
  };
  for (const [kind, fault] of Object.entries(HEADING_FAULTS)) {
    const fitting = middles.filter((middle) => {
      const claims = fault.claims?.(middle);
      return (
        fault.families.includes(middle.family) &&
        !(claims !== undefined && continuesOtherList(label.headings, middle.heading, middle.heading.depth, ...claims))
      );
    });
    for (const middle of spread(fitting)) {
      const { line, marker } = middle.heading;
      add(
        kind,
        replaceLine(lines, line, (old) => old.replace(marker, fault.marker(middle))),
        line,
      );
    }
  }
  const removable = middles.filter(
    ({ heading, next, family }) =>
      !continuesOtherList(label.headings, next, heading.depth, family, heading.ordinal + 1),
  );
  for (const { heading, next } of spread(removable))
    add('heading-deleted', lines.toSpliced(heading.line - 1, 1), next.line - 1, heading.line);
  for (const [kind, write] of Object.entries(WORD_FAULTS)) {
    for (const { item, suffix } of spread(findMiddleWords(lines, label))) {
      const { line, column, ordinal } = item;
      const word = formatHanNumeral(ordinal) + suffix;
      const replace = (old: string) => old.slice(0, column) + write(ordinal, suffix) + old.slice(column + word.length);
      add(kind, replaceLine(lines, line, replace), line);
    }
  }
  return copies;
}

function replaceLine(lines: readonly string[], line: number, replace: (old: string) => string): readonly string[] {
  return lines.with(line - 1, replace(lines[line - 1] ?? ''));
}

/** Members with a sibling on both sides, of lists that count from one without a gap and hold no fault of their own. */
function findMiddles(lines: readonly string[], { headings, faults }: Label): readonly Middle[] {
  const faulty = new Set(faults.map(({ line }) => line));
  return findSiblings(headings).flatMap((list) => {
    const sound = list.every(
      ({ line, marker, ordinal }, at) =>
        ordinal === at + 1 && !faulty.has(line) && familyOf(marker) !== undefined && lines[line - 1]?.includes(marker),
    );
    if (!sound) return [];
    return list.slice(1, -1).flatMap((heading, at) => {
      const family = familyOf(heading.marker);
      const next = list[at + 2];
      return family === undefined || next === undefined ? [] : [{ heading, next, family }];
    });
  });
}

function findSiblings(headings: readonly LabelledHeading[]): readonly (readonly LabelledHeading[])[] {
  const lists: LabelledHeading[][] = [];
  const open: LabelledHeading[][] = [];
  for (const heading of headings) {
    open.length = Math.min(open.length, heading.depth);
    const siblings = open[heading.depth - 1];
    if (siblings !== undefined && siblings.at(-1)?.ordinal === heading.ordinal - 1) {
      siblings.push(heading);
      continue;
    }
    const list = [heading];
    lists.push(list);
    open[heading.depth - 1] = list;
  }
  return lists;
}

/** Whether this number at this heading would continue an open list of another depth: only its form could tell then, and nothing is certain. */
function continuesOtherList(
  headings: readonly LabelledHeading[],
  heading: LabelledHeading,
  depth: number,
  family: Family,
  ordinal: number,
): boolean {
  const latest: LabelledHeading[] = [];
  for (const before of headings.slice(0, headings.indexOf(heading))) {
    latest.length = Math.min(latest.length, before.depth);
    latest[before.depth] = before;
  }
  return latest.some((open, at) => at !== depth && familyOf(open.marker) === family && open.ordinal + 1 === ordinal);
}

function findMiddleWords(
  lines: readonly string[],
  { enumerations }: Label,
): readonly { readonly item: LabelledItem; readonly suffix: string }[] {
  return enumerations
    .filter(({ kind }) => kind === '一是' || kind === '一要')
    .flatMap(({ kind, items }) => items.slice(1, -1).map((item) => ({ item, suffix: kind.slice(1) })))
    .filter(({ item, suffix }) =>
      lines[item.line - 1]?.startsWith(formatHanNumeral(item.ordinal) + suffix, item.column),
    );
}

function familyOf(marker: string): Family | undefined {
  if (/^[一二三四五六七八九十]+、$/.test(marker)) return 'han';
  if (/^[（(][一二三四五六七八九十]+[）)]$/.test(marker)) return 'han-bracket';
  if (/^[\d０-９]+[.．]$/.test(marker)) return 'digit';
  if (/^[（(][\d０-９]+[）)]$/.test(marker)) return 'digit-bracket';
  return undefined;
}

/** `like` is a marker of the list, whose digits give the width. */
function writeMarker(family: Family, ordinal: number, like = ''): string {
  const han = formatHanNumeral(ordinal);
  const digits = /[０-９]/.test(like)
    ? String(ordinal).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
    : String(ordinal);
  return { han: `${han}、`, 'han-bracket': `（${han}）`, digit: `${digits}.`, 'digit-bracket': `（${digits}）` }[
    family
  ];
}

/** Up to three of them, evenly apart. */
function spread<T>(all: readonly T[]): readonly T[] {
  if (all.length <= COPIES_OF_A_KIND) return all;
  return Array.from(
    { length: COPIES_OF_A_KIND },
    (_, at) => all[Math.floor((at * all.length) / COPIES_OF_A_KIND)] as T,
  );
}
