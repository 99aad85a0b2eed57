import type { Rule } from '../rule';

/** A draft without a title. */
export const titleMissing: Rule = {
  meta: {
    id: 'title-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A speech has a title where its model has one',
    fixable: 'never',
  },
  check: () => [],
};
