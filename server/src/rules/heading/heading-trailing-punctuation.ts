import type { Rule } from '../rule';

/** A 。 behind a heading on its own line. */
export const headingTrailingPunctuation: Rule = {
  meta: {
    id: 'heading-trailing-punctuation',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, B.4' },
    description: 'A heading on its own line ends without a mark',
    fixable: 'always',
  },
  check: () => [],
};
