import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { reportGap } from '../shared/numberReports';

/** 一、二、四、: the number before is missing. */
export const sequenceGap: Rule = {
  meta: {
    id: 'sequence-gap',
    group: 'sequence',
    severity: 'error',
    basis: { kind: 'practice' },
    description: 'Heading numbers run on without a gap',
    fixable: 'never',
  },
  check: (speech) => findFaults(speech.headingLists, 'gap').map((faulty) => reportGap(speech, faulty)),
};
