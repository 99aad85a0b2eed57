import type { RawItem, RawList } from './buildLists';
import { findFirst } from './findFirst';
import type { Paragraph } from './paragraph';
import { SCHEMES } from './scheme';
import type { EnumerationItem, Heading, Speech } from './speech';
import { toMarker } from './toMarker';

/** Builds the enumerations of two items and more; a single 一是 may be a phrase and is kept apart. */
export function buildEnumerations(
  text: string,
  paragraphs: readonly Paragraph[],
  lists: readonly RawList[],
  headings: readonly Heading[],
): Pick<Speech, 'enumerations' | 'loneItems'> {
  const words = lists.filter((list) => list.scheme.isWord);
  const enumerations = words.filter((list) => list.items.length > 1);
  const nextStarts = findNextStarts(paragraphs, enumerations);
  const create = (item: RawItem) => createItem(text, paragraphs, item, nextStarts);
  return {
    enumerations: enumerations.map((list) => ({
      kind: 'enumeration' as const,
      scheme: list.scheme,
      form: list.form,
      inRows: false,
      parent: findEnclosingHeading(headings, (list.items[0] as RawItem).placed.line),
      items: list.items.map(create),
    })),
    loneItems: words.filter(isLone).map((list) => create(list.items[0] as RawItem)),
  };
}

function isLone({ items, scheme }: RawList): boolean {
  return items.length === 1 && items[0]?.fault === undefined && scheme !== SCHEMES['first-then'];
}

/** For each item, by candidate index: where the next item in the same paragraph begins. */
function findNextStarts(
  paragraphs: readonly Paragraph[],
  enumerations: readonly RawList[],
): ReadonlyMap<number, number> {
  const items = enumerations.flatMap((list) => list.items).sort((a, b) => a.step.index - b.step.index);
  const starts = new Map<number, number>();
  items.forEach((item, at) => {
    const next = items[at + 1];
    if (next?.placed.line === item.placed.line)
      starts.set(item.step.index, (paragraphs[next.placed.line] as Paragraph).start + next.placed.candidate.start);
  });
  return starts;
}

function createItem(
  text: string,
  paragraphs: readonly Paragraph[],
  { placed, step, fault }: RawItem,
  nextStarts: ReadonlyMap<number, number>,
): EnumerationItem {
  const marker = toMarker(text, paragraphs, placed);
  const end = nextStarts.get(step.index) ?? (paragraphs[placed.line] as Paragraph).end;
  let start = marker.span.end;
  while (start < end && '，,：: \u3000'.includes(text[start] as string)) start++;
  let textEnd = start;
  while (textEnd < end && !'。；，！？;,'.includes(text[textEnd] as string)) textEnd++;
  const { ordinal } = step;
  return {
    marker,
    line: placed.line,
    ordinal,
    fault,
    run: placed.candidate.run,
    span: { start: marker.span.start, end },
    textSpan: { start, end: textEnd },
  };
}

function findEnclosingHeading(headings: readonly Heading[], line: number): Heading | undefined {
  return headings[findFirst(headings, (heading) => heading.line > line) - 1];
}
