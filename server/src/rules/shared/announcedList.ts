import type { PlacedAnnouncement } from '../../speech/announcement';
import { skipBlanks } from '../../speech/characters';
import type { AnyList, Speech } from '../../speech/speech';

/** First items of all lists by where they stand, and what else a search for an announced list asks for again and again. */
export interface ListStarts {
  readonly lists: readonly AnyList[];
  readonly byOffset: ReadonlyMap<number, AnyList>;
}

/** Indexes the lists of a speech by the offset of their first marker. */
export function indexLists({ headingLists, enumerations }: Speech): ListStarts {
  const lists: readonly AnyList[] = [...headingLists, ...enumerations];
  return { lists, byOffset: new Map(lists.map((list) => [startOf(list), list])) };
}

/** Where the first marker of a list stands. */
export function startOf(list: AnyList): number {
  return list.items[0]?.marker.span.start ?? -1;
}

/**
 * The list that an announcement means, where there can be no doubt: it begins right behind it, in the same paragraph or on
 * the next line; or the opening says 下面，我讲三点意见。 and nothing but plain text stands before the first heading.
 */
export function findAnnouncedList(
  speech: Speech,
  announcement: PlacedAnnouncement,
  { byOffset }: ListStarts,
): AnyList | undefined {
  const paragraph = speech.paragraphs[announcement.line];
  if (paragraph === undefined) return undefined;
  const { end } = announcement.span;
  const behind = skipMarks(speech.text, end);
  if (behind < paragraph.end) return byOffset.get(behind) ?? findFirstHeadings(speech, announcement, byOffset);
  const next = nextTextLine(speech, announcement.line);
  const direct = next === undefined ? undefined : byOffset.get(next.start + next.head);
  return direct ?? findFirstHeadings(speech, announcement, byOffset);
}

/** Behind blanks and Markdown’s bold type. */
function skipMarks(text: string, from: number): number {
  let at = skipBlanks(text, from);
  while (text[at] === '*') at++;
  return at;
}

function nextTextLine({ paragraphs, parts }: Speech, line: number) {
  for (let at = line + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph?.kind !== 'blank' && !parts.leftovers.includes(at)) return paragraph;
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
  { text, paragraphs, parts, headingLists, enumerations, loneItems, announcements, outline }: Speech,
  announcement: PlacedAnnouncement,
  byOffset: ReadonlyMap<number, AnyList>,
): AnyList | undefined {
  const { span, line } = announcement;
  const first = outline[0];
  if (first === undefined || !announcement.spoken || !parts.opening.includes(line)) return undefined;
  if (!TURNING.test(text.slice(span.start, span.end)) || /[：:]$/.test(text.slice(span.start, span.end).trimEnd()))
    return undefined;
  if (announcements.some((other) => other.span.start > span.start && other.line < first.line)) return undefined;
  const start = first.marker.span.start;
  if (first.line - line > FARTHEST || COUNTING.test(text.slice(span.end, start))) return undefined;
  const between = paragraphs.slice(line + 1, first.line);
  if (between.some(({ kind, candidates }) => (kind !== 'blank' && kind !== 'text') || candidates.length > 0))
    return undefined;
  const isBetween = (offset: number): boolean => offset > span.start && offset < start;
  if ([...headingLists, ...enumerations].some((list) => isBetween(startOf(list)))) return undefined;
  if (loneItems.some(({ marker }) => isBetween(marker.span.start))) return undefined;
  return byOffset.get(start);
}
