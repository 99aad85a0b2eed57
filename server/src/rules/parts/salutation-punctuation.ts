import type { Rule } from '../rule';

/** A salutation that ends with another mark than ：. */
export const salutationPunctuation: Rule = {
  meta: {
    id: 'salutation-punctuation',
    group: 'parts',
    severity: 'warning',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, 4.7.3.4' },
    description: 'A salutation ends with a colon',
    fixable: 'always',
  },
  check: () => [],
};
