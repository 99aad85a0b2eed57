import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { reportDuplicate } from '../shared/numberReports';

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
