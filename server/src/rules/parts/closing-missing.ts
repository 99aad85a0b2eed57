import type { Rule } from '../rule';

/** A speech that ends with its last section. */
export const closingMissing: Rule = {
  meta: {
    id: 'closing-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A speech has a closing where its model has one',
    fixable: 'never',
  },
  check: () => [],
};
