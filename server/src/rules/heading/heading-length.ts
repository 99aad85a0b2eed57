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
      if (!headSections(items)) return [];
      const long = items.filter((item) => textLength(item) > limit);
      // A list of paragraphs has no headings: their first sentences are as long as sentences are.
      if (long.some(({ kind }) => kind !== 'standalone') && long.length * 2 > items.length) return [];
      const fused = new Set(findFusedHeadings(speech, items)?.fused);
      return long
        .filter((item) => !fused.has(item))
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
