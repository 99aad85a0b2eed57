import type { Rule } from '../rule';

/** A marker with nothing behind it. */
export const headingEmpty: Rule = {
  meta: {
    id: 'heading-empty',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'A heading has text',
    fixable: 'never',
  },
  check: () => [],
};
