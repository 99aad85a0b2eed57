import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { reportGap } from '../shared/numberReports';

/** 一是…二是…四是…: an item is missing. */
export const enumerationGap: Rule = {
  meta: {
    id: 'enumeration-gap',
    group: 'enumeration',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'Ordinal words run on without a gap',
    fixable: 'never',
  },
  check: (speech) => findFaults(speech.enumerations, 'gap').map((faulty) => reportGap(speech, faulty)),
};
