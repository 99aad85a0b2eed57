import type { Heading, Speech } from '../speech/speech';

/** Whether a paragraph stands between a heading and its first child. False of a heading without children. */
export function hasLeadIn({ paragraphs }: Speech, { line, marker, textSpan, children: [first] }: Heading): boolean {
  if (first === undefined) return false;
  const headingEnd = Math.max(marker.span.end, textSpan.end);
  for (let at = first.line - 1; at > line; at--) {
    const paragraph = paragraphs[at];
    // The text of a bare marker stands on the line below it.
    if (paragraph === undefined || paragraph.start < headingEnd) return false;
    if (paragraph.kind !== 'blank') return true;
  }
  return false;
}
