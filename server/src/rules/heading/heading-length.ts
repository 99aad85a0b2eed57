import type { Rule } from '../rule';

/** A heading longer than the option allows. */
export const headingLength: Rule = {
  meta: {
    id: 'heading-length',
    group: 'heading',
    severity: 'information',
    basis: { kind: 'advice' },
    description: 'A heading is short enough to be read at a glance',
    fixable: 'never',
  },
  check: () => [],
};
