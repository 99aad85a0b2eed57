import type { Rule } from '../rule';

/** A heading on its own line among siblings that run in, or the other way round. */
export const headingFormMixed: Rule = {
  meta: {
    id: 'heading-form-mixed',
    group: 'heading',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'The headings of one list all stand alone or all run in',
    fixable: 'never',
  },
  check: () => [],
};
