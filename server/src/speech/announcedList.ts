import type { PlacedAnnouncement } from './announcement';
import { skipBlanks } from './characters';
import { listsOf } from './listedItems';
import type { Paragraph } from './paragraph';
import type { AnyList, Speech } from './speech';

/** Where the first marker of a list stands. */
export function startOf(list: AnyList): number {
  return list.items[0]?.marker.span.start ?? -1;
}

/** What of a speech every search for an announced list asks for. */
interface SearchedSpeech {
  readonly speech: Speech;
  /** All lists by where their first marker stands. */
  readonly byOffset: ReadonlyMap<number, AnyList>;
  readonly leftovers: ReadonlySet<number>;
  readonly opening: ReadonlySet<number>;
  /** Where the last announcement above the first heading stands. */
  readonly lastAbove: number;
}

/**
 * Finds the list that an announcement means, where there can be no doubt: it begins right behind it, in the same paragraph or on
 * the next line; or the opening says 下面，我讲三点意见。 and nothing but plain text stands before the first heading.
 */
export function createListFinder(speech: Speech): (announcement: PlacedAnnouncement) => AnyList | undefined {
  const { announcements, parts, outline } = speech;
  const firstLine = outline[0]?.line ?? -1;
  const lists = listsOf(speech);
  const searched: SearchedSpeech = {
    speech,
    byOffset: new Map(lists.map((list) => [startOf(list), list])),
    leftovers: new Set(parts.leftovers),
    opening: new Set(parts.opening),
    lastAbove: announcements.findLast(({ line }) => line < firstLine)?.span.start ?? -1,
  };
  return (announcement) => findDirectly(searched, announcement) ?? findFirstHeadings(searched, announcement);
}

/** The list that begins right behind an announcement. */
function findDirectly(searched: SearchedSpeech, { span, line }: PlacedAnnouncement): AnyList | undefined {
  const { speech, byOffset } = searched;
  const behind = skipMarks(speech.text, span.end);
  if (behind < (speech.paragraphs[line]?.end ?? 0)) return byOffset.get(behind);
  const next = nextTextLine(searched, line);
  return next === undefined ? undefined : byOffset.get(next.start + next.head);
}

/** Behind blanks and Markdown’s bold type. */
function skipMarks(text: string, from: number): number {
  let at = skipBlanks(text, from);
  while (text[at] === '*') at++;
  return at;
}

function nextTextLine({ speech: { paragraphs }, leftovers }: SearchedSpeech, line: number): Paragraph | undefined {
  for (let at = line + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph?.kind !== 'blank' && !leftovers.has(at)) return paragraph;
  }
  return undefined;
}

/** Words with which a speaker turns to what comes. */
const TURNING = /我|下面|下边|这里|在此|借此|接下来|最后/;
/** What counts without a number of its own: 第一句话是感谢。 */
const COUNTING = /第[一二三四五]|[首其]次|首先|[一二三]是|一[个条]/;
/** So many lines of plain text may stand between the announcement and the first heading. */
const FARTHEST = 4;

function findFirstHeadings(
  { speech, byOffset, opening, lastAbove }: SearchedSpeech,
  { span, line, spoken }: PlacedAnnouncement,
): AnyList | undefined {
  const { text, paragraphs, loneItems, outline } = speech;
  const first = outline[0];
  if (first === undefined || !spoken || !opening.has(line) || lastAbove > span.start) return undefined;
  if (!TURNING.test(text.slice(span.start, span.end)) || /[：:]$/.test(text.slice(span.start, span.end).trimEnd()))
    return undefined;
  const start = first.marker.span.start;
  if (first.line - line > FARTHEST || COUNTING.test(text.slice(span.end, start))) return undefined;
  const between = paragraphs.slice(line + 1, first.line);
  if (between.some(({ kind, candidates }) => (kind !== 'blank' && kind !== 'text') || candidates.length > 0))
    return undefined;
  const isBetween = (offset: number): boolean => offset > span.start && offset < start;
  if (listsOf(speech).some((list) => isBetween(startOf(list)))) return undefined;
  if (loneItems.some(({ marker }) => isBetween(marker.span.start))) return undefined;
  return byOffset.get(start);
}
