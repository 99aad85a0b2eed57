import type { PlacedAnnouncement } from './announcement';
import { blankAsides } from './asides';
import { buildEnumerations } from './buildEnumerations';
import { buildHeadings } from './buildHeadings';
import { buildLists, type RawList } from './buildLists';
import { collectCandidates } from './collectCandidates';
import { findLastTextLine } from './ending';
import { createParagraphCache, type Paragraph, type ParagraphCache, parseParagraphs } from './paragraph';
import { type NumberedLines, parseParts } from './parts';
import { readCandidates } from './reading/read';
import type { Span } from './span';
import type { Speech, SpeechParts } from './speech';
import { findStretches } from './stretches';

/**
 * Reads a draft. Never throws: any text is some speech, if only one without headings.
 * Give it the draft's own cache to make the next reading cheap.
 */
export function parseSpeech(text: string, cache: ParagraphCache = createParagraphCache()): Speech {
  const paragraphs = blankAsides(text, parseParagraphs(text, cache));
  const placed = collectCandidates(paragraphs);
  const steps = readCandidates(placed);
  const lists = buildLists(placed, steps);
  const parts = parseParts(paragraphs, findNumberedLines(lists));
  const stretches = findStretches(paragraphs, lists, parts);
  const ends = [
    parts.closing[0],
    parts.appendixStart === undefined ? findTrailingLeftovers(paragraphs, parts) : undefined,
  ];
  const headings = buildHeadings(text, paragraphs, lists, [
    ...stretches,
    ...ends.flatMap((line) => (line === undefined ? [] : { line, depth: 1 })),
  ]);
  return {
    text,
    paragraphs,
    parts,
    stretches,
    announcements: placeAnnouncements(paragraphs),
    ...headings,
    ...buildEnumerations(text, paragraphs, lists, headings.headings),
  };
}

/** The announcements of all paragraphs, in offsets of the draft. */
function placeAnnouncements(paragraphs: readonly Paragraph[]): readonly PlacedAnnouncement[] {
  return paragraphs.flatMap(({ announcements, start, line }) =>
    announcements.map((announcement) => ({
      ...announcement,
      line,
      span: shift(announcement.span, start),
      countSpan: shift(announcement.countSpan, start),
    })),
  );
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function findNumberedLines(lists: readonly RawList[]): NumberedLines {
  const lines = (chosen: readonly RawList[]) => chosen.flatMap((list) => list.items.map((item) => item.placed.line));
  return {
    headings: lines(lists.filter((list) => !list.scheme.isWord)),
    items: lines(lists.filter((list) => list.scheme.isWord && list.items[0]?.placed.candidate.place === 'head')),
  };
}

/** The line from which on nothing but leftovers of a web page and blank lines follow; undefined where there are none. */
function findTrailingLeftovers(paragraphs: readonly Paragraph[], parts: SpeechParts): number | undefined {
  const last = findLastTextLine({ paragraphs, parts })?.line ?? -1;
  const first = parts.leftovers.findLastIndex((line) => line <= last) + 1;
  return parts.leftovers[first];
}
