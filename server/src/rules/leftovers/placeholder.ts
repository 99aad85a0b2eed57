import type { Rule } from '../rule';

/** XX市, 【待补】, ____. */
export const placeholder: Rule = {
  meta: {
    id: 'placeholder',
    group: 'leftovers',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Nothing is left to be filled in',
    fixable: 'never',
  },
  check: () => [],
};
