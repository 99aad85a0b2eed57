import { findFaults } from './findFaults';
import { reportDuplicate } from './numberReports';
import type { Rule } from './rule';

/** 一、二、二、三、: a number stands twice. */
export const sequenceDuplicate: Rule = {
  meta: {
    id: 'sequence-duplicate',
    group: 'sequence',
    severity: 'error',
    basis: { kind: 'practice' },
    description: 'No heading number stands twice in one list',
    fixable: 'sometimes',
  },
  check: (speech) => findFaults(speech.headingLists, 'repeat', 'extra').map(reportDuplicate),
};
