import { LAST_WORD } from './candidate';
import { findFirst } from './findFirst';
import { headsLine } from './headsLine';
import { positionAt } from './positionAt';
import { SCHEMES } from './scheme';
import type { Span } from './span';
import type { AnyList, Enumeration, EnumerationItem, Heading, HeadingList, ListItem, Speech } from './speech';
import { isEndedAbove } from './stretches';

/** Where a number is to be written. What begins before it stands above, what begins at its end or later below; what is inside is being written and counts for nothing. */
export type WritingPlace = Span;

/** A list that can go on at a place. */
export interface OpenList<List extends AnyList = AnyList> {
  readonly list: List;
  /** Its last item above the place. */
  readonly latest: ListItem;
  /** Its items below the place, in order. */
  readonly below: readonly ListItem[];
}

/** The headings in whose sections a place is, or behind which it is with nothing new in between, the innermost first. */
export function findOpenHeadings(speech: Speech, place: WritingPlace): readonly Heading[] {
  const open: Heading[] = [];
  let latest = findLatest(speech.outline, place);
  while (latest !== undefined && !isEndedAbove(speech, latest, place.start)) {
    open.push(latest);
    latest = findLatest(latest.children, place);
  }
  return open.reverse();
}

/** The lists of some headings that are open at a place, in the order of the headings. Linear in the lists. */
export function findOpenHeadingLists(
  { headingLists }: Speech,
  place: WritingPlace,
  headings: readonly Heading[],
): readonly OpenList<HeadingList>[] {
  const found = new Map<ListItem, OpenList<HeadingList>>();
  const wanted = new Set<ListItem>(headings);
  for (const list of headingLists) {
    const latest = findLatest(list.items, place);
    if (latest !== undefined && wanted.has(latest))
      found.set(latest, { list, latest, below: findBelow(list.items, place) });
  }
  return headings.flatMap((heading) => found.get(heading) ?? []);
}

/**
 * The enumerations that head paragraphs and are open at a place, the innermost first: 第一，…, with 一是… inside.
 * Of each form the latest only. `heading` is the innermost heading that is open there.
 */
export function findOpenEnumerations(
  speech: Speech,
  place: WritingPlace,
  heading: Heading | undefined,
): readonly OpenList[] {
  const { paragraphs, stretches } = speech;
  const above = stretches.findLast(({ line }) => (paragraphs[line]?.start ?? place.start) < place.start);
  const from = Math.max(
    heading === undefined ? 0 : (paragraphs[heading.line]?.end ?? 0),
    above === undefined ? 0 : (paragraphs[above.line]?.start ?? 0),
  );
  const open = findLatestWords(speech, place, from).filter(({ latest }) => headsLine(speech, latest));
  const schemes = new Set<AnyList['scheme']>();
  return open.filter(({ list: { scheme } }) => !schemes.has(scheme) && schemes.add(scheme));
}

/** The enumeration that goes on inside a paragraph: that of the last ordinal word between the head of the paragraph and the place. */
export function findOpenInline(speech: Speech, place: WritingPlace, line: number): OpenList | undefined {
  return findLatestWords(speech, place, speech.paragraphs[line]?.start ?? 0)[0];
}

/** Enumerations whose last item above a place begins at `from` or behind, the latest first. */
function findLatestWords(speech: Speech, place: WritingPlace, from: number): readonly OpenList[] {
  const open: OpenList[] = [];
  for (const list of [...speech.enumerations, ...findLone(speech, place, from)]) {
    const latest = findLatest(list.items, place);
    if (latest !== undefined && latest.marker.span.start >= from)
      open.push({ list, latest, below: findBelow(list.items, place) });
  }
  return open.sort((a, b) => b.latest.marker.span.start - a.latest.marker.span.start);
}

/** Lists of one item, which a second one is to make an enumeration: 第一，… and 首先，…. */
function findLone(speech: Speech, place: WritingPlace, from: number): readonly Enumeration[] {
  const { loneItems } = speech;
  const items = [...loneItems.slice(firstAt(loneItems, from), firstAt(loneItems, place.start))];
  // 首先 alone is rather an adverb, unless the one who writes it goes on.
  let known: ReadonlySet<number> | undefined;
  for (let { line } = positionAt(speech, from); (speech.paragraphs[line]?.start ?? place.start) < place.start; line++) {
    for (const candidate of speech.paragraphs[line]?.candidates ?? []) {
      if (candidate.scheme !== SCHEMES['first-then'] || candidate.ordinal !== 1 || candidate.doubt !== 'none') continue;
      const base = speech.paragraphs[line]?.start ?? 0;
      const [start, end] = [base + candidate.start, base + candidate.end];
      known ??= new Set(speech.enumerations.flatMap((list) => list.items.map(({ marker }) => marker.span.start)));
      if (start < from || known.has(start)) continue;
      const span = { start, end };
      const { scheme, ordinal, form } = candidate;
      const marker = { scheme, ordinal, form, text: speech.text.slice(start, end), span };
      items.push({ marker, line, ordinal, fault: undefined, run: 0, span, textSpan: { start: end, end } });
    }
  }
  return items.map((item) => ({
    kind: 'enumeration',
    scheme: item.marker.scheme,
    form: item.marker.form,
    inRows: false,
    parent: undefined,
    items: [item] satisfies readonly EnumerationItem[],
  }));
}

/** The number behind an item; undefined behind 最后, which ends its list. */
export function ordinalBehind({ marker, ordinal }: ListItem): number | undefined {
  return marker.ordinal === LAST_WORD ? undefined : ordinal + 1;
}

function findLatest<Item extends ListItem>(items: readonly Item[], { start }: WritingPlace): Item | undefined {
  return items[firstAt(items, start) - 1];
}

function findBelow(items: readonly ListItem[], { end }: WritingPlace): readonly ListItem[] {
  return items.slice(firstAt(items, end));
}

/** The index of the first item that begins at an offset or behind it. */
function firstAt(items: readonly ListItem[], offset: number): number {
  return findFirst(items, ({ marker }) => marker.span.start >= offset);
}
