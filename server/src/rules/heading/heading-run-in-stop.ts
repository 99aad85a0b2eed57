import type { Rule } from '../rule';
import { findComparableHeadings } from '../shared/comparableHeadings';
import { findFusedHeadings } from '../shared/fusedHeadings';
import { plainText } from '../shared/numberFixes';

/** （二）强化理论武装，筑牢思想根基基层党组织要…。: no full stop between heading and body, where the siblings have one. */
export const headingRunInStop: Rule = {
  meta: {
    id: 'heading-run-in-stop',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'A heading that runs in ends with a full stop before its body',
    fixable: 'never',
  },
  check: (speech) =>
    findComparableHeadings(speech).flatMap(({ items }) => {
      const found = findFusedHeadings(speech, items);
      if (found?.siblingsKind !== 'run-in') return [];
      return found.fused.map(({ marker }) => ({
        span: marker.span,
        message: {
          text: 'Expected a full stop between the heading “{marker}” and its body, as its siblings have',
          args: { marker: plainText(marker.text) },
        },
        related: [
          {
            span: { start: found.sibling.marker.span.start, end: found.sibling.textSpan.end + 1 },
            message: { text: 'A sibling with a full stop behind its heading', args: {} },
          },
        ],
        fixes: [],
      }));
    }),
};
