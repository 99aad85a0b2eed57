import type { Rule } from '../rule';

/** 您的位置：首页 > … */
export const webNavigation: Rule = {
  meta: {
    id: 'web-navigation',
    group: 'leftovers',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'No navigation is left of a web page',
    fixable: 'never',
  },
  check: () => [],
};
