import type { Heading, Speech } from '../../speech/speech';
import type { Rule } from '../rule';
import { findComparableHeadings } from '../shared/comparableHeadings';
import { plainText } from '../shared/numberFixes';

/** A marker with nothing behind it and no text on the next line. A skeleton of bare markers and one at the end of the draft are still being written. */
export const headingEmpty: Rule = {
  meta: {
    id: 'heading-empty',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'A heading has text',
    fixable: 'never',
  },
  check(speech) {
    const headingLines = new Set(speech.headings.map(({ line }) => line));
    return findComparableHeadings(speech).flatMap(({ items }) => {
      const empty = items.filter((item) => isEmpty(speech, item, headingLines));
      if (empty.length * 2 >= items.length) return [];
      return empty.map(({ marker }) => ({
        span: marker.span,
        message: { text: '“{marker}” has no heading text', args: { marker: plainText(marker.text) } },
        related: [],
        fixes: [],
      }));
    });
  },
};

function isEmpty(
  { paragraphs }: Speech,
  { kind, line, marker, textSpan }: Heading,
  headingLines: ReadonlySet<number>,
): boolean {
  if (kind === 'run-in' || textSpan.end > textSpan.start) return false;
  // The marker itself may be broken over two lines.
  const own = marker.span.end > (paragraphs[line]?.end ?? 0) ? line + 1 : line;
  for (let below = own + 1; below < paragraphs.length; below++)
    // Where blank lines part all paragraphs, the text stands below one.
    if (paragraphs[below]?.kind !== 'blank') return headingLines.has(below);
  return false;
}
