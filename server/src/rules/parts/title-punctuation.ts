import type { Rule } from '../rule';

/** A 。 behind the title. */
export const titlePunctuation: Rule = {
  meta: {
    id: 'title-punctuation',
    group: 'parts',
    severity: 'warning',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, B.4' },
    description: 'The title ends without a mark',
    fixable: 'always',
  },
  check: () => [],
};
