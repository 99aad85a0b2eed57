import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { reportOrder } from '../shared/numberReports';
import { withoutTies } from '../shared/ties';

/** 一、二、六、四、: a number is out of order. */
export const sequenceOrder: Rule = {
  meta: {
    id: 'sequence-order',
    group: 'sequence',
    severity: 'error',
    basis: { kind: 'practice' },
    description: 'Heading numbers stand in order',
    fixable: 'sometimes',
  },
  check: (speech) => withoutTies(speech, findFaults(speech.headingLists, 'wrong', 'back')).map(reportOrder),
};
