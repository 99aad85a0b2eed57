import type { Rule } from '../rule';

/** A heading of another shape than its siblings. */
export const headingParallel: Rule = {
  meta: {
    id: 'heading-parallel',
    group: 'heading',
    severity: 'hint',
    basis: { kind: 'advice' },
    description: 'The headings of one list are built alike',
    fixable: 'never',
  },
  check: () => [],
};
