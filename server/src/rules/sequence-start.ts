import type { Rule } from './rule';
import { findFaults } from './shared/findFaults';
import { expectedMarker, insertMissingFix, plainText } from './shared/numberFixes';
import { wrongNumberFixes } from './shared/numberReports';

/** （二）（三）（四） with no （一）: a list of headings does not start with one. */
export const sequenceStart: Rule = {
  meta: {
    id: 'sequence-start',
    group: 'sequence',
    severity: 'error',
    basis: { kind: 'practice' },
    description: 'A list of headings starts with one',
    fixable: 'sometimes',
  },
  check: (speech) =>
    findFaults(speech.headingLists, 'start').map(({ list, item, index }) => ({
      span: item.marker.span,
      message: {
        text: 'This list starts with “{marker}”; expected “{expected}”',
        args: { marker: plainText(item.marker.text), expected: expectedMarker(list, item) },
      },
      related: [],
      fixes: [
        ...wrongNumberFixes({ list, item, index }),
        ...(item.ordinal === 1 ? [] : insertMissingFix(speech, list, index, 1)),
      ],
    })),
};
