import type { Heading } from '../../speech/speech';
import type { Rule } from '../rule';
import { findComparableHeadings, headSections, textLength } from '../shared/comparableHeadings';
import { findFusedHeadings } from '../shared/fusedHeadings';

/** A heading longer than the option allows. Points that are whole sentences are no headings. */
export const headingLength: Rule = {
  meta: {
    id: 'heading-length',
    group: 'heading',
    severity: 'information',
    basis: { kind: 'advice' },
    description: 'A heading is short enough to be read at a glance',
    fixable: 'never',
  },
  check: (speech, { options: { headingLength: limit } }) =>
    findComparableHeadings(speech).flatMap(({ items }) => {
      if (!headSections(items) || areParagraphs(items)) return [];
      const fused = new Set(findFusedHeadings(speech, items)?.fused);
      return items
        .filter((item) => textLength(item) > limit && !fused.has(item))
        .map((item) => ({
          span: item.marker.span,
          message: {
            text: 'The heading has {length} characters, more than {limit}',
            args: { length: textLength(item), limit },
          },
          related: [],
          fixes: [],
        }));
    }),
};

/** From this length on, a first sentence is as long as sentences are. */
const SENTENCE = 40;

/** Whether most items are paragraphs with a number, whose first sentences are no headings. */
function areParagraphs(items: readonly Heading[]): boolean {
  return items.filter((item) => item.kind !== 'standalone' && textLength(item) > SENTENCE).length * 2 > items.length;
}
