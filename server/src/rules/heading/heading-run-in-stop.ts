import type { Rule } from '../rule';

/** A run-in heading without the full stop that its siblings have. */
export const headingRunInStop: Rule = {
  meta: {
    id: 'heading-run-in-stop',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'A heading that runs in ends with a full stop before its body',
    fixable: 'never',
  },
  check: () => [],
};
