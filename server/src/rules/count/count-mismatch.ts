import type { Rule } from '../rule';

/** 讲三点意见 over four headings. */
export const countMismatch: Rule = {
  meta: {
    id: 'count-mismatch',
    group: 'count',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'An announced count is that of the list that follows',
    fixable: 'never',
  },
  check: () => [],
};
