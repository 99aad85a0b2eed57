import type { Rule } from '../rule';
import { MOST_LEFTOVERS, reportLeftoverLines } from '../shared/leftoverLines';

/** 如需转载，请注明出处：…, or an address alone on its line. */
export const reprintNotice: Rule = {
  meta: {
    id: 'reprint-notice',
    group: 'leftovers',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'No reprint notice is left of a web page',
    fixable: 'never',
    most: MOST_LEFTOVERS,
  },
  check: (speech) =>
    reportLeftoverLines(speech, speech.parts.reprint, {
      text: 'This line looks like the reprint notice of a web page, not like the speech',
      args: {},
    }),
};
