import type { RawItem, RawList } from './buildLists';
import { isSentenceEnd, skipBlanks, trimEndOffset } from './characters';
import type { Paragraph } from './paragraph';
import type { Span } from './span';
import type { Heading, HeadingList, Speech, Stretch } from './speech';
import { toMarker } from './toMarker';

/** A line at which the sections of a depth and below end. */
type SectionsEnd = Pick<Stretch, 'line' | 'depth'>;

type Headings = Pick<Speech, 'outline' | 'headings' | 'headingLists'>;

/** A heading while its section is still open. */
type OpenHeading = { -readonly [Key in keyof Heading]: Heading[Key] } & { children: Heading[] };

/** Builds the tree of headings and their sections. `ends` are the lines at which sections that begin above end at the latest, from a depth on: the closing, an appendix, what begins anew. */
export function buildHeadings(
  text: string,
  paragraphs: readonly Paragraph[],
  lists: readonly RawList[],
  ends: readonly SectionsEnd[],
): Headings {
  const headingLists = lists.filter((list) => !list.scheme.isWord);
  const items = headingLists.flatMap((list) => list.items).sort((a, b) => a.step.index - b.step.index);
  const byIndex = new Map<number, OpenHeading>();
  const parents = new Map<number, Heading | undefined>();
  const headings: OpenHeading[] = [];
  const outline: Heading[] = [];
  const open: OpenHeading[] = [];
  /** The lines at which open headings have ended already. */
  const ended = new Map<OpenHeading, number>();
  const sorted = [...ends].sort((a, b) => a.line - b.line);
  let next = 0;
  const endAbove = (line: number): void => {
    for (let end = sorted[next]; end !== undefined && end.line <= line; end = sorted[++next])
      for (const heading of open)
        if (heading.depth >= end.depth && heading.line < end.line && !ended.has(heading)) ended.set(heading, end.line);
  };
  const close = (heading: OpenHeading, before: number): void => {
    const from = heading.line;
    const lastLine = lastTextLine(paragraphs, from, Math.max(ended.get(heading) ?? before, from + 1));
    heading.lastLine = lastLine;
    heading.sectionSpan = { start: heading.marker.span.start, end: (paragraphs[lastLine] as Paragraph).end };
  };
  for (const item of items) {
    const heading = createHeading(text, paragraphs, item);
    endAbove(heading.line);
    while (open.length > 0 && (open.at(-1) as OpenHeading).depth >= heading.depth)
      close(open.pop() as OpenHeading, heading.line);
    const parent = open.at(-1);
    (parent?.children ?? outline).push(heading);
    parents.set(item.step.index, parent);
    byIndex.set(item.step.index, heading);
    headings.push(heading);
    open.push(heading);
  }
  endAbove(paragraphs.length);
  for (const heading of open) close(heading, paragraphs.length);
  return { outline, headings, headingLists: headingLists.map((list) => toHeadingList(list, byIndex, parents)) };
}

function createHeading(text: string, paragraphs: readonly Paragraph[], { placed, step, fault }: RawItem): OpenHeading {
  const marker = toMarker(text, paragraphs, placed);
  const textSpan = findHeadingText(text, paragraphs, marker.span.end, placed.line);
  const { line, candidate } = placed;
  const { run } = candidate;
  const { ordinal, depth } = step;
  return {
    marker,
    line,
    ordinal,
    depth,
    fault,
    run,
    kind: candidate.shape.kind,
    textSpan,
    sectionSpan: marker.span,
    lastLine: line,
    children: [],
  };
}

/** The heading text behind a marker: up to the first full stop, or to the end of the line without its comma; on the next line where the marker stands bare. */
function findHeadingText(text: string, paragraphs: readonly Paragraph[], markerEnd: number, line: number): Span {
  let paragraph = paragraphs[line] as Paragraph;
  if (markerEnd > paragraph.end) paragraph = paragraphs[line + 1] ?? paragraph;
  let start = skipBlanks(text, markerEnd);
  if (start >= paragraph.end) {
    const next = paragraphs[paragraph.line + 1];
    if (next === undefined || next.kind === 'blank' || next.candidates[0]?.place === 'head')
      return { start: markerEnd, end: markerEnd };
    paragraph = next;
    start = next.start + next.head;
  }
  let end = start;
  while (end < paragraph.end && !isSentenceEnd(text, end)) end++;
  if (end === paragraph.end) {
    end = trimEndOffset(text, start, end);
    while (end > start && '；，：;,:'.includes(text[end - 1] as string)) end--;
  }
  return { start, end: Math.max(start, end) };
}

function lastTextLine(paragraphs: readonly Paragraph[], from: number, before: number): number {
  let last = before - 1;
  while (last > from && paragraphs[last]?.kind === 'blank') last--;
  return last;
}

function toHeadingList(
  list: RawList,
  byIndex: ReadonlyMap<number, Heading>,
  parents: ReadonlyMap<number, Heading | undefined>,
): HeadingList {
  const first = list.items[0] as RawItem;
  const { scheme, form } = list;
  const { depth, restart } = first.step;
  const items = list.items.map((item) => byIndex.get(item.step.index) as Heading);
  const inRows = items.some(({ run }) => run > 0);
  return { kind: 'headings', scheme, form, inRows, depth, restart, parent: parents.get(first.step.index), items };
}
