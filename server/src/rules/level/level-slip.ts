import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { hasMajority, reportSlip, runsThrough } from '../shared/slips';

/** 一、（二）三、: an item of this list has the marker of another level. */
export const levelSlip: Rule = {
  meta: {
    id: 'level-slip',
    group: 'level',
    severity: 'error',
    basis: { kind: 'standard', clause: 'GB/T 9704-2012, 7.3.3' },
    description: 'A heading has the marker of its level',
    fixable: 'sometimes',
  },
  check: (speech) =>
    findFaults(speech.headingLists, 'slip')
      .filter((faulty) => hasMajority(faulty.list) && !runsThrough(faulty))
      .map((faulty) => reportSlip(faulty, true)),
};
