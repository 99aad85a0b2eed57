import type { Rule } from '../rule';

/** A draft without a salutation. */
export const salutationMissing: Rule = {
  meta: {
    id: 'salutation-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A speech has a salutation where its model has one',
    fixable: 'never',
  },
  check: () => [],
};
