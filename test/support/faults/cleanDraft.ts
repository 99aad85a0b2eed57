import { chooseModel } from '../../../server/src/models/chooseModel';
import type { SpeechModel } from '../../../server/src/models/model';
import { parseSpeech } from '../../../server/src/speech/parseSpeech';
import type { Speech, SpeechParts } from '../../../server/src/speech/speech';
import { type Family, familyOf } from './markerFamily';

/** A numbered heading, in whatever way it is written. Lines count from 0. */
export interface AnyHeading {
  readonly line: number;
  /** Last line of its section. */
  readonly lastLine: number;
  readonly marker: string;
  readonly ordinal: number;
  readonly depth: number;
}

/** A heading that faults are put into. */
export interface CleanHeading extends AnyHeading {
  readonly family: Family;
}

/** Siblings that count from one without a gap. */
export interface CleanList {
  readonly headings: readonly CleanHeading[];
  readonly parent: AnyHeading | undefined;
}

/** An ordinal word: 二是 at a column of a line, from 0. */
export interface CleanWord {
  readonly line: number;
  readonly column: number;
  readonly ordinal: number;
  readonly text: string;
}

/** A draft that is right, as those see it who put faults into it. */
export interface CleanDraft {
  readonly name: string;
  readonly lines: readonly string[];
  /** All numbered headings, also those of lists that no fault is put into. */
  readonly headings: readonly AnyHeading[];
  readonly lists: readonly CleanList[];
  readonly enumerations: readonly (readonly CleanWord[])[];
  readonly parts: SpeechParts;
  /** Lines at which it is at fault all the same, and everyone knows. */
  readonly faulty: readonly number[];
  /** The model that the draft resembles. */
  readonly model: SpeechModel;
}

/** What a careful reader sees in a speech, where someone has written it down; otherwise the reading is believed. */
export interface KnownStructure {
  readonly headings: readonly Omit<AnyHeading, 'lastLine'>[];
  readonly enumerations: readonly (readonly Omit<CleanWord, 'text'>[])[];
  /** Lines with a fault of their own. */
  readonly faulty: readonly number[];
}

/** Reads a draft that is right. */
export function readCleanDraft(name: string, text: string, known?: KnownStructure): CleanDraft {
  const speech = parseSpeech(text);
  const lines = speech.paragraphs.map((paragraph) => paragraph.text);
  const faulty = new Set(known?.faulty);
  const headings = endSections(known?.headings ?? readHeadings(speech), speech);
  return {
    name,
    lines,
    headings,
    lists: findLists(headings).flatMap((list) => toCleanList(list, lines, faulty)),
    enumerations: known === undefined ? readWords(speech) : findWords(known, lines, faulty),
    parts: speech.parts,
    faulty: known?.faulty ?? [],
    model: chooseModel(speech).model,
  };
}

function readHeadings({ headings }: Speech): KnownStructure['headings'] {
  return headings.map(({ line, marker, depth }) => ({ line, marker: marker.text, ordinal: marker.ordinal, depth }));
}

/** A section goes on to the next heading that is not below it, or to where the reading sees its end. */
function endSections(headings: KnownStructure['headings'], speech: Speech): CleanDraft['headings'] {
  const read = new Map(speech.headings.map(({ line, lastLine }) => [line, lastLine]));
  return headings.map((heading, at) => {
    const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
    const end = (next?.line ?? speech.parts.appendixStart ?? speech.paragraphs.length) - 1;
    return { ...heading, lastLine: read.get(heading.line) ?? end };
  });
}

function readWords({ enumerations, paragraphs }: Speech): CleanDraft['enumerations'] {
  return enumerations.map(({ items }) =>
    items.map(({ line, marker }) => ({
      line,
      column: marker.span.start - (paragraphs[line]?.start ?? 0),
      ordinal: marker.ordinal,
      text: marker.text,
    })),
  );
}

/** Words of an enumeration as they are printed; one of which a word is not found is left out. */
function findWords(
  { enumerations }: KnownStructure,
  lines: readonly string[],
  faulty: ReadonlySet<number>,
): CleanDraft['enumerations'] {
  return enumerations
    .map((items) =>
      items.flatMap((item) => {
        const text = /^(?:第[一二三四五六七八九十]+[，、]|[首其再][先次][，、]?|[一二三四五六七八九十]+.)/.exec(
          lines[item.line]?.slice(item.column) ?? '',
        )?.[0];
        return text === undefined || faulty.has(item.line) ? [] : [{ ...item, text }];
      }),
    )
    .filter((items, at) => items.length === enumerations[at]?.length);
}

interface AnyList {
  readonly headings: readonly AnyHeading[];
  readonly parent: AnyHeading | undefined;
}

function findLists(headings: readonly AnyHeading[]): readonly AnyList[] {
  const lists: AnyList[] = [];
  const open: AnyHeading[][] = [];
  for (const heading of headings) {
    open.length = Math.min(open.length, heading.depth);
    const siblings = open[heading.depth - 1];
    if (siblings !== undefined && siblings.at(-1)?.ordinal === heading.ordinal - 1) {
      siblings.push(heading);
      continue;
    }
    const list = [heading];
    lists.push({ headings: list, parent: open[heading.depth - 2]?.at(-1) });
    open[heading.depth - 1] = list;
  }
  return lists;
}

/** A list that counts from one, with markers of which each stands at the head of its line; otherwise nothing. */
function toCleanList(
  { headings, parent }: AnyList,
  lines: readonly string[],
  faulty: ReadonlySet<number>,
): readonly CleanList[] {
  const clean = headings.flatMap((heading, at) => {
    const family = familyOf(heading.marker);
    const isMarked = lines[heading.line]?.trimStart().startsWith(heading.marker) === true;
    return family !== undefined && isMarked && heading.ordinal === at + 1 && !faulty.has(heading.line)
      ? [{ ...heading, family }]
      : [];
  });
  return clean.length === headings.length ? [{ headings: clean, parent }] : [];
}

/**
 * Whether a number at this heading would go on with an open list of another depth:
 * only its form could tell then, and nothing is certain.
 */
export function continuesOtherList(
  { headings }: CleanDraft,
  heading: Pick<CleanHeading, 'line' | 'depth'>,
  family: Family,
  ordinal: number,
): boolean {
  const latest: AnyHeading[] = [];
  for (const before of headings) {
    if (before.line >= heading.line) break;
    latest.length = Math.min(latest.length, before.depth);
    latest[before.depth] = before;
  }
  return latest.some(
    (open, depth) => depth !== heading.depth && familyOf(open.marker) === family && open.ordinal + 1 === ordinal,
  );
}
