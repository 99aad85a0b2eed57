import type { Heading } from '../../speech/speech';
import type { Report, Rule } from '../rule';
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
      return found.fused.map((heading) => ({
        span: heading.marker.span,
        ...describe(heading, found.doubtful.has(heading)),
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

function describe({ marker }: Heading, isDoubtful: boolean): Pick<Report, 'message' | 'severity'> {
  if (!isDoubtful)
    return {
      message: {
        text: 'Expected a full stop between the heading “{marker}” and its body, as its siblings have',
        args: { marker: plainText(marker.text) },
      },
    };
  // It may be a long heading: either way the first sentence is looked at.
  return {
    severity: 'information',
    message: {
      text: 'Perhaps a full stop is missing between the heading “{marker}” and its body',
      args: { marker: plainText(marker.text) },
    },
  };
}
