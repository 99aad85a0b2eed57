import type { Rule } from '../rule';

/** More or fewer children than in the model. */
export const modelChildren: Rule = {
  meta: {
    id: 'model-children',
    group: 'model',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Sections have as many parts as those of the model',
    fixable: 'never',
  },
  check: () => [],
};
