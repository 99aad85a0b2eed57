import type { Rule } from '../rule';

/** A level with another form of numbering than in the model. */
export const modelScheme: Rule = {
  meta: {
    id: 'model-scheme',
    group: 'model',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Levels are numbered as in the model',
    fixable: 'never',
  },
  check: () => [],
};
