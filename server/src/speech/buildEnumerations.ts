import type { RawItem, RawList } from './buildLists';
import type { Paragraph } from './paragraph';
import type { Enumeration, EnumerationItem, Heading } from './speech';
import { toMarker } from './toMarker';

/** Builds the enumerations of two items and more; a single 一是 is a phrase. */
export function buildEnumerations(text: string, paragraphs: readonly Paragraph[], lists: readonly RawList[], headings: readonly Heading[]): readonly Enumeration[] {
  const enumerations = lists.filter((list) => list.scheme.isWord && list.items.length > 1);
  const nextStarts = findNextStarts(paragraphs, enumerations);
  return enumerations.map((list) => ({
    kind: 'enumeration' as const,
    scheme: list.scheme,
    form: list.form,
    parent: findEnclosingHeading(headings, (list.items[0] as RawItem).placed.line),
    items: list.items.map((item) => createItem(text, paragraphs, item, nextStarts)),
  }));
}

/** For each item, by candidate index: where the next item in the same paragraph begins. */
function findNextStarts(paragraphs: readonly Paragraph[], enumerations: readonly RawList[]): ReadonlyMap<number, number> {
  const items = enumerations.flatMap((list) => list.items).sort((a, b) => a.step.index - b.step.index);
  const starts = new Map<number, number>();
  items.forEach((item, at) => {
    const next = items[at + 1];
    if (next?.placed.line === item.placed.line) starts.set(item.step.index, (paragraphs[next.placed.line] as Paragraph).start + next.placed.candidate.start);
  });
  return starts;
}

function createItem(text: string, paragraphs: readonly Paragraph[], { placed, step, fault }: RawItem, nextStarts: ReadonlyMap<number, number>): EnumerationItem {
  const marker = toMarker(text, paragraphs, placed);
  const end = nextStarts.get(step.index) ?? (paragraphs[placed.line] as Paragraph).end;
  let start = marker.span.end;
  while (start < end && '，,：: \u3000'.includes(text[start] as string)) start++;
  let textEnd = start;
  while (textEnd < end && !'。；，！？;,'.includes(text[textEnd] as string)) textEnd++;
  const { ordinal } = step;
  return { marker, line: placed.line, ordinal, fault, span: { start: marker.span.start, end }, textSpan: { start, end: textEnd } };
}

function findEnclosingHeading(headings: readonly Heading[], line: number): Heading | undefined {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle] as Heading).line <= line) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1];
}
