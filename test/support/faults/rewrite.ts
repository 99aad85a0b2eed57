import type { CleanDraft, CleanHeading } from './cleanDraft';
import type { Fault } from './fault';

/** The line of a heading with another marker. */
export function withMarker(
  { lines }: CleanDraft,
  { line, marker }: CleanHeading,
  newMarker: string,
): readonly string[] {
  return (lines[line] ?? '').replace(marker, () => newMarker).split('\n');
}

/** Writes the headings of a list from one on anew. */
export function rewrite(
  draft: CleanDraft,
  headings: readonly CleanHeading[],
  write: (heading: CleanHeading, at: number) => string,
): Fault['changes'] {
  return new Map(headings.map((heading, at) => [heading.line, withMarker(draft, heading, write(heading, at))]));
}
