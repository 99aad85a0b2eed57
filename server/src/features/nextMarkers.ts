import { followCounts, type Resized } from '../edits/followCounts';
import { moveNumbers } from '../edits/moveNumbers';
import type { TextEdit } from '../edits/textEdit';
import { writeInListForm } from '../edits/writeMarker';
import { findChildLevel, findUsualBelow, findWordLevel, type LevelAdvice, type NewLevel } from '../models/childLevel';
import { findSeries, findSeriesOfKinds } from '../speech/findSeries';
import { headsLine } from '../speech/headsLine';
import { findPrefix, lowerPrefix } from '../speech/linePrefix';
import { formatMarker } from '../speech/marker';
import { gapBehind, usualGap } from '../speech/markerGap';
import {
  findOpenEnumerations,
  findOpenHeadingLists,
  findOpenHeadings,
  findOpenInline,
  type OpenList,
  ordinalBehind,
  type WritingPlace,
} from '../speech/openLists';
import { SCHEMES, type Scheme } from '../speech/scheme';
import type { AnyList, Heading, HeadingList, ListItem, Speech } from '../speech/speech';

/** A marker that may be written at a place. */
export interface NextMarker {
  /** With the blank that its siblings have behind it: `三、`, `第三部分　`. */
  readonly text: string;
  readonly ordinal: number;
  /** Whether it goes on with a list, opens one below a heading, or opens the first of the speech. */
  readonly leads: 'on' | 'below' | 'first';
  /** The marker that it goes on from, or that of the heading above; empty where there is none. */
  readonly from: string;
  /** What its siblings have before it on their lines, blanks and Markdown signs; undefined where nothing tells. */
  readonly prefix: string | undefined;
  /** What changes elsewhere: the numbers behind it, and how many are announced. */
  readonly edits: readonly TextEdit[];
}

/** More are no help. */
const MOST_MARKERS = 8;

/** The markers that may head a line, the likeliest first: what goes on with the innermost list, what opens one below, what goes on with the outer ones. */
export function findHeadMarkers(speech: Speech, place: WritingPlace, advice: LevelAdvice): readonly NextMarker[] {
  const headings = findOpenHeadings(speech, place);
  const lists = findOpenHeadingLists(speech, place, headings);
  const enumerations = findOpenEnumerations(speech, place, headings[0]);
  const items = enumerations.flatMap((open) => goOn(speech, open));
  const [own, ...outer] = lists.slice(0, MOST_MARKERS).map((open, index) => goOn(speech, open, lists.slice(0, index)));
  const inner = lists[0];
  const isClosed = items.length > 0 || inner?.list.inRows === true;
  const usual = inner && findUsualBelow(speech, inner.list, inner.latest);
  const below = isClosed ? [] : openBelow(speech, place, headings, advice, usual === 'words');
  const isUsual = below[0]?.edits.length !== 0 || usual !== undefined;
  const first = !isUsual ? [] : usual === 'words' ? below.slice(0, 1) : below;
  const markers = [...items, ...first, ...(own ?? []), ...below.slice(first.length), ...outer.flat()];
  return markers.slice(0, MOST_MARKERS);
}

/** The ordinal words that may go on inside a paragraph with its last enumeration; none where its items head paragraphs, nor right before the next of them. */
export function findInlineMarkers(speech: Speech, place: WritingPlace, line: number): readonly NextMarker[] {
  const open = findOpenInline(speech, place, line);
  if (open === undefined || (headsLine(speech, open.latest) && open.list.items[0] !== open.latest)) return [];
  const touches = ({ span }: TextEdit): boolean => span.start <= place.end && span.end >= place.start;
  return goOn(speech, open)
    .filter(({ edits }) => !edits.some(touches))
    .map((marker) => ({ ...marker, prefix: undefined }));
}

/** The ordinal word that opens an enumeration inside a paragraph: as other sections have it, otherwise 一是. */
export function openInline(speech: Speech, place: WritingPlace, advice: LevelAdvice): NextMarker {
  const level = findWordLevel(speech, findOpenHeadings(speech, place), advice);
  const text = level && formatMarker(level.scheme, 1, level.form);
  return { text: text ?? '一是', ordinal: 1, leads: 'first', from: '', prefix: undefined, edits: [] };
}

/** The markers behind the latest item of a list; two behind 其次. `inner` are the open lists inside, whose items below the place then count from one. */
function goOn(speech: Speech, open: OpenList, inner: readonly OpenList<HeadingList>[] = []): readonly NextMarker[] {
  const { list, latest, below } = open;
  const ordinal = ordinalBehind(latest);
  if (ordinal === undefined || list.inRows) return [];
  const moved = moveNumbers(speech, list, below, ordinal, 1);
  const above = countAbove(open);
  const was = above + below.length;
  const marker = { ordinal, leads: 'on', from: latest.marker.text, prefix: findPrefix(speech, latest) } as const;
  const edits = [
    ...inner.flatMap((each) => countAnew(speech, each, isOfPart(each, list) ? ordinal : undefined)),
    ...(moved ?? []),
    ...followCounts(speech, new Map([[list, { was, now: was + 1 }], ...inner.map(loseBelow)])),
  ];
  const written = moved && writeInListForm(list, latest, ordinal);
  const markers: NextMarker[] = [];
  if (written !== undefined) markers.push({ ...marker, text: written + gapOf(speech, latest), edits });
  // 最后 has no number, and nothing comes behind it.
  if (list.scheme === SCHEMES['first-then'] && ordinal > 2 && below.length === 0)
    markers.push({ ...marker, text: `最后${latest.marker.form.mark}`, edits });
  return markers;
}

/** How many items of an open list stand above the place. */
function countAbove({ list, latest }: OpenList): number {
  const items: readonly ListItem[] = list.items;
  return items.indexOf(latest) + 1;
}

/** What becomes of the size of an open list whose items below the place come below another heading. */
function loseBelow(open: OpenList): readonly [AnyList, Resized] {
  const above = countAbove(open);
  return [open.list, { was: above + open.below.length, now: above }];
}

/** Whether a list is right below an item of the highest level: 第二部分第（三）点 names its items. */
function isOfPart({ list: { depth } }: OpenList<HeadingList>, above: AnyList): boolean {
  return depth === 2 && above.kind === 'headings' && above.depth === 1;
}

/** Lets the items of an open list below the place count from one; `part` is the number of the part in which they then are. */
function countAnew(speech: Speech, { list, latest, below }: OpenList, part: number | undefined): readonly TextEdit[] {
  // Lists that run on through the sections do so through the new one.
  if ((findSeries(speech.headingLists).get(list)?.lists.length ?? 1) > 1) return [];
  const ordinal = ordinalBehind(latest);
  return (ordinal !== undefined && moveNumbers(speech, list, below, ordinal, 1 - ordinal, part)) || [];
}

/** What opens a list below the innermost open heading, ordinal words first where they are usual there; below none, the first number of the speech or of what begins anew. An appendix has no levels that could be gone on with. */
function openBelow(
  speech: Speech,
  place: WritingPlace,
  headings: readonly Heading[],
  advice: LevelAdvice,
  areWords: boolean,
): readonly NextMarker[] {
  const { parts, paragraphs, outline, stretches } = speech;
  const parent = headings[0];
  const isInAppendix = place.start >= (paragraphs[parts.appendixStart ?? paragraphs.length]?.start ?? place.end + 1);
  if (isInAppendix && parent !== undefined) return [];
  const depth = headings.length + 1;
  const end = stretches.find(
    (stretch) => stretch.depth <= depth && (paragraphs[stretch.line]?.start ?? 0) >= place.end,
  );
  const child = (parent?.children ?? outline).find(({ marker: { span } }) => span.start >= place.end);
  const where = { leads: parent === undefined ? 'first' : 'below', from: parent?.marker.text ?? '' } as const;
  if (child !== undefined && child.line < (end?.line ?? paragraphs.length)) {
    const list = speech.headingLists.find(({ items }) => items[0] === child);
    return list === undefined ? [] : writeFirst(speech, list).map((marker) => ({ ...marker, ...where }));
  }
  const levels = [findChildLevel(speech, headings, advice), parent && findWordLevel(speech, headings, advice)];
  return (areWords ? levels.reverse() : levels).flatMap((level) =>
    level === undefined ? [] : openList(speech, place, level, { parent, depth, where }),
  );
}

/** The number before the first item of a list: one, or where it runs on from another list that of the item. */
function writeFirst(speech: Speech, list: HeadingList): readonly Omit<NextMarker, 'leads' | 'from'>[] {
  const first = list.items[0] as Heading;
  const runsOn = findSeries(speech.headingLists).get(list)?.lists[0] !== list;
  const ordinal = runsOn ? first.marker.ordinal : 1;
  const text = writeInListForm(list, first, ordinal);
  const moved = moveNumbers(speech, list, list.items, ordinal, 1);
  if (text === undefined || moved === undefined || list.inRows) return [];
  const count = list.items.length;
  return [
    {
      text: text + gapOf(speech, first),
      ordinal,
      prefix: findPrefix(speech, first),
      edits: [...moved, ...followCounts(speech, new Map([[list, { was: count, now: count + 1 }]]))],
    },
  ];
}

/** Where a list opens. */
interface Opening {
  readonly parent: Heading | undefined;
  readonly depth: number;
  readonly where: Pick<NextMarker, 'leads' | 'from'>;
}

function openList(
  speech: Speech,
  place: WritingPlace,
  { scheme, form, like }: NewLevel,
  { parent, depth, where }: Opening,
): readonly NextMarker[] {
  const { ordinal, edits } = beginList(speech, place, depth, scheme);
  const text = formatMarker(scheme, ordinal, { ...form, compatibility: false, broken: false });
  if (text === undefined || edits === undefined) return [];
  const gap = like === undefined ? usualGap(speech.text, scheme, speech.headings) : gapOf(speech, like);
  const prefix =
    like === undefined ? deepen(parent && findPrefix(speech, parent), scheme.isWord) : findPrefix(speech, like);
  return [{ ...where, text: text + gap, ordinal, prefix, edits }];
}

/** With what a new list begins: with one, or where all of its kind run on through the sections with what comes next; those behind it then move on. */
function beginList(
  speech: Speech,
  { start }: WritingPlace,
  depth: number,
  scheme: Scheme,
): { readonly ordinal: number; readonly edits: readonly TextEdit[] | undefined } {
  const { headingLists } = speech;
  const series = findSeriesOfKinds(headingLists, findSeries(headingLists))(depth, scheme);
  const [first] = series?.lists ?? [];
  if (series === undefined || first === undefined) return { ordinal: 1, edits: [] };
  const before = series.lists.findLast(({ items }) => (items[0]?.marker.span.start ?? start) < start);
  if (before === undefined)
    return { ordinal: series.first, edits: moveNumbers(speech, first, first.items, series.first, 1) };
  const ordinal = (before.items.at(-1)?.marker.ordinal ?? 0) + 1;
  return { ordinal, edits: moveNumbers(speech, before, [], ordinal, 1) };
}

/** One `#` more than a heading has; none for an item, which is no heading of Markdown. */
function deepen(prefix: string | undefined, isItem: boolean): string | undefined {
  if (prefix === undefined || !prefix.includes('#')) return prefix;
  return isItem ? '' : lowerPrefix(prefix);
}

/** What stands behind a marker: what its sibling has. */
function gapOf({ text, headings }: Speech, { marker }: ListItem): string {
  return gapBehind(text, marker) || usualGap(text, marker.scheme, headings);
}
