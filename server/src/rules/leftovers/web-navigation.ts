import type { Rule } from '../rule';
import { MOST_LEFTOVERS, reportLeftoverLines } from '../shared/leftoverLines';

/** 您的位置：首页 > …, 来源：… 浏览次数：…, 上一篇, 责任编辑：…, above the text or below it. */
export const webNavigation: Rule = {
  meta: {
    id: 'web-navigation',
    group: 'leftovers',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'No navigation is left of a web page',
    fixable: 'never',
    most: MOST_LEFTOVERS,
  },
  check: (speech) => {
    const { leftovers, reprint } = speech.parts;
    const notices = new Set(reprint);
    return reportLeftoverLines(
      speech,
      leftovers.filter((line) => !notices.has(line)),
      { text: 'This line looks like the navigation of a web page, not like the speech', args: {} },
    );
  },
};
