import type { Paragraph } from './paragraph';
import type { PlacedCandidate } from './reading/place';
import type { Marker } from './speech';

/** Turns a candidate, whose offsets count from its paragraph, into a marker of the draft. */
export function toMarker(text: string, paragraphs: readonly Paragraph[], { candidate, line }: PlacedCandidate): Marker {
  const base = (paragraphs[line] as Paragraph).start;
  const span = { start: base + candidate.start, end: base + candidate.end };
  const { scheme, ordinal, form } = candidate;
  return { scheme, ordinal, form, text: text.slice(span.start, span.end), span };
}
