import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { hasMajority, reportSlip } from '../shared/slips';

/** 一、 and then （二）: one list in two forms, and nothing tells which is meant. */
export const levelMixed: Rule = {
  meta: {
    id: 'level-mixed',
    group: 'level',
    severity: 'error',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, B.3' },
    description: 'The headings of one list have one form of marker',
    fixable: 'never',
  },
  check: (speech) =>
    findFaults(speech.headingLists, 'slip')
      .filter(({ list }) => !hasMajority(list))
      .map((faulty) => reportSlip(faulty, false)),
};
