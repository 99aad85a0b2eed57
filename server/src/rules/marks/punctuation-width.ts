import type { Rule } from '../rule';

/** A half-width mark among full-width ones, or the other way round. */
export const punctuationWidth: Rule = {
  meta: {
    id: 'punctuation-width',
    group: 'marks',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Marks between Chinese characters have one width in a draft',
    fixable: 'never',
  },
  check: () => [],
};
