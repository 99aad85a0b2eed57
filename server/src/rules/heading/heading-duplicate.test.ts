import { testRule } from '../../../../test/support/ruleTester';
import { headingDuplicate } from './heading-duplicate';

testRule(headingDuplicate, {
  valid: {
    'texts of their own': ['一、摸清家底', '户户要走到。', '二、备足材料', '样样要齐全。'],
    'the same text under two parents': [
      '一、东片各村',
      '（一）摸清家底。户户要走到。',
      '（二）备足材料。样样要齐全。',
      '二、西片各村',
      '（一）摸清家底。户户要走到。',
      '（二）备足材料。样样要齐全。',
    ],
    'short texts': ['1.休息。十分钟。', '2.讨论。人人发言。', '3.休息。十分钟。'],
    'points of an agenda': ['1.返回会议中心', '2.参观青禾渠首', '3.返回会议中心', '4.观看专题短片'],
    'a form to be filled in': [
      '（一）标题写在这里。正文写在这里。',
      '（二）标题写在这里。正文写在这里。',
      '（三）标题写在这里。正文写在这里。',
    ],
    'the same words with more behind them': [
      '（一）摸清家底有办法。户户要走到。',
      '（二）摸清家底有作用。样样要齐全。',
    ],
    'a repeated number with its text, which is found already': {
      draft: ['一、摸清家底', '户户要走到。', '一、摸清家底', '户户要走到。', '三、迅速开工', '天天要见效。'],
      others: ['sequence-duplicate'],
    },
  },
  invalid: {
    'on lines of their own': {
      draft: ['一、摸清家底', '户户要走到。', '⟦二、⟧摸清家底', '样样要齐全。', '三、迅速开工', '天天要见效。'],
      findings: [{ message: '“二、” has the same text as “一、”', related: ['1: The same text stands at “一、”'] }],
    },
    'running in, far from each other': {
      draft: [
        '（一）摸清家底。户户要走到。',
        '（二）备足材料。样样要齐全。',
        '（三）迅速开工。天天要见效。',
        '⟦（四）⟧备足材料。年年要维护。',
      ],
      findings: [
        { message: '“（四）” has the same text as “（二）”', related: ['2: The same text stands at “（二）”'] },
      ],
    },
    'with other marks and blanks': {
      draft: ['（一）摸清家底，备足材料。户户要走到。', '⟦（二）⟧摸清家底、备足 材料。样样要齐全。'],
      findings: [
        { message: '“（二）” has the same text as “（一）”', related: ['1: The same text stands at “（一）”'] },
      ],
    },
  },
});
