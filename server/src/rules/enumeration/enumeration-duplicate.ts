import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { reportDuplicate } from '../shared/numberReports';

/** 一是…二是…二是…: an ordinal word stands twice. */
export const enumerationDuplicate: Rule = {
  meta: {
    id: 'enumeration-duplicate',
    group: 'enumeration',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'No ordinal word stands twice in one enumeration',
    fixable: 'sometimes',
  },
  check: (speech) => findFaults(speech.enumerations, 'repeat', 'extra').map(reportDuplicate),
};
