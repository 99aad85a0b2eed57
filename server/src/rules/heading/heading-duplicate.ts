import type { Rule } from '../rule';

/** Two siblings with the same text. */
export const headingDuplicate: Rule = {
  meta: {
    id: 'heading-duplicate',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'No two headings of one list have the same text',
    fixable: 'never',
  },
  check: () => [],
};
