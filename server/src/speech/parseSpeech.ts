import { buildEnumerations } from './buildEnumerations';
import { buildHeadings } from './buildHeadings';
import { buildLists } from './buildLists';
import { collectCandidates } from './collectCandidates';
import { createParagraphCache, type ParagraphCache, parseParagraphs } from './paragraph';
import { parseParts } from './parts';
import { type PlacedCandidate, readCandidates } from './reading/read';
import type { Speech } from './speech';
import { toMarker } from './toMarker';

/**
 * Reads a draft. Never throws: any text is some speech, if only one without headings.
 * Give it the draft's own cache to make the next reading cheap.
 */
export function parseSpeech(text: string, cache: ParagraphCache = createParagraphCache()): Speech {
  const paragraphs = parseParagraphs(text, cache);
  const placed = collectCandidates(paragraphs);
  const steps = readCandidates(placed);
  const lists = buildLists(placed, steps);
  const headingLines = lists
    .filter((list) => !list.scheme.isWord)
    .flatMap((list) => list.items.map((item) => item.placed.line));
  const parts = parseParts(paragraphs, minimum(headingLines), maximum(headingLines));
  const sectionsEnd = Math.min(parts.closing[0] ?? paragraphs.length, parts.appendixStart ?? paragraphs.length);
  const headings = buildHeadings(text, paragraphs, lists, sectionsEnd);
  return {
    text,
    paragraphs,
    parts,
    ...headings,
    ...buildEnumerations(text, paragraphs, lists, headings.headings),
    strays: steps
      .filter((step) => step.fault?.kind === 'stray')
      .map((step) => toMarker(text, paragraphs, placed[step.index] as PlacedCandidate)),
  };
}

function minimum(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => Math.min(a, b));
}

function maximum(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => Math.max(a, b));
}
