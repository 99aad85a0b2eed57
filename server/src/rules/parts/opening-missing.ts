import type { Rule } from '../rule';

/** A salutation with the first heading right below. */
export const openingMissing: Rule = {
  meta: {
    id: 'opening-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A speech has an opening where its model has one',
    fixable: 'never',
  },
  check: () => [],
};
