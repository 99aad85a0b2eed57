import { isSentenceEnd } from '../../speech/characters';
import type { Heading, Speech } from '../../speech/speech';
import type { Rule } from '../rule';
import { findComparableHeadings, findParagraphBelow, longestText } from '../shared/comparableHeadings';
import { isHardWrapped } from '../shared/hardWrapped';
import { plainText } from '../shared/numberFixes';

/** A marker with nothing behind it and no heading on the next line. A skeleton of bare markers and one at the end of the draft are still being written. */
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
    const hasParagraphs = !isHardWrapped(speech);
    const headingLines = new Set(speech.headings.map(({ line }) => line));
    return findComparableHeadings(speech).flatMap(({ items }) => {
      const empty = items.filter((item) => isEmpty(speech, item, headingLines));
      const found = empty.length === 0 && hasParagraphs ? findAboveBody(speech, items) : empty;
      if (found.length * 2 >= items.length) return [];
      return found.map(({ marker }) => ({
        span: marker.span,
        message: { text: '“{marker}” has no heading text', args: { marker: plainText(marker.text) } },
        related: [],
        fixes: [],
      }));
    });
  },
};

function isEmpty(
  speech: Speech,
  { kind, line, marker, textSpan }: Heading,
  headingLines: ReadonlySet<number>,
): boolean {
  if (kind === 'run-in' || textSpan.end > textSpan.start) return false;
  // The marker itself may be broken over two lines.
  const own = marker.span.end > (speech.paragraphs[line]?.end ?? 0) ? line + 1 : line;
  // Where blank lines part all paragraphs, the text stands below one.
  const below = findParagraphBelow(speech, own);
  return below !== undefined && headingLines.has(below.line);
}

/** From this length, in times of the longest sibling's, and in characters, what stands below a bare marker is body and no heading. */
const BODY = { times: 2, length: 50 };
const FEWEST_SIBLINGS = 2;

/** The bare marker above a paragraph, where all siblings have short texts on their own line. */
function findAboveBody(speech: Speech, items: readonly Heading[]): readonly Heading[] {
  const siblings = items.filter(({ kind }) => kind === 'standalone');
  const bare = items.find(({ kind }) => kind === 'bare');
  if (bare === undefined || siblings.length < FEWEST_SIBLINGS || siblings.length + 1 < items.length) return [];
  const below = findParagraphBelow(speech, bare.line);
  if (below === undefined || !isSentenceEnd(speech.text, bare.textSpan.end)) return [];
  const longest = longestText(siblings);
  return below.end - bare.textSpan.start > Math.max(BODY.length, BODY.times * longest) ? [bare] : [];
}
