import type { Rule } from '../rule';

/** A heading without body among siblings that have one. */
export const sectionEmpty: Rule = {
  meta: {
    id: 'section-empty',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'A section has a body where its siblings have one',
    fixable: 'never',
  },
  check: () => [],
};
