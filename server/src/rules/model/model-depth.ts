import type { Rule } from '../rule';

/** A level that the model has not. */
export const modelDepth: Rule = {
  meta: {
    id: 'model-depth',
    group: 'model',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Sections go no deeper than those of the model',
    fixable: 'never',
  },
  check: () => [],
};
