import type { Rule } from '../rule';

/** 如需转载，请注明出处：… */
export const reprintNotice: Rule = {
  meta: {
    id: 'reprint-notice',
    group: 'leftovers',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'No reprint notice is left of a web page',
    fixable: 'never',
  },
  check: () => [],
};
