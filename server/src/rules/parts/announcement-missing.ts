import type { Rule } from '../rule';

/** An opening without 下面，我讲几点意见。 */
export const announcementMissing: Rule = {
  meta: {
    id: 'announcement-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'The opening announces what comes where that of the model does',
    fixable: 'never',
  },
  check: () => [],
};
