import { findFaults } from './findFaults';
import { reportDuplicate } from './numberReports';
import type { Rule } from './rule';

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
