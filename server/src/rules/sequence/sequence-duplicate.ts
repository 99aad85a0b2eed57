import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { reportDuplicate } from '../shared/numberReports';
import { withoutTies } from '../shared/ties';

/** 一、二、二、三、: a number stands twice. In a ranking it may: 3. and 3. are a tie. */
export const sequenceDuplicate: Rule = {
  meta: {
    id: 'sequence-duplicate',
    group: 'sequence',
    severity: 'error',
    basis: { kind: 'practice' },
    description: 'No heading number stands twice in one list',
    fixable: 'sometimes',
  },
  check: (speech) => withoutTies(speech, findFaults(speech.headingLists, 'repeat', 'extra')).map(reportDuplicate),
};
