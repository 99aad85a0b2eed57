import type { Rule } from '../rule';

/** （一） right below 一、. */
export const leadInMissing: Rule = {
  meta: {
    id: 'lead-in-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A lead-in stands between a heading and its first child where the model has one',
    fixable: 'never',
  },
  check: () => [],
};
