import { testRule } from '../../../../test/support/ruleTester';
import { levelReversed } from './level-reversed';

testRule(levelReversed, {
  valid: {
    'levels that go down': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '（二）看到。块块要下田。',
      '二、备足材料',
      '（一）算清。账账要相符。',
      '（二）管好。件件有着落。',
    ],
    'one house style throughout, 一、 in （一）': [
      '（一）摸清家底',
      '一、进农户。',
      '二、进田头。',
      '（二）备足材料',
      '一、备沙石。',
      '二、备工具。',
    ],
    'an old report that nests 一、 in （一） in 一、': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '一、进农户。',
      '二、进田头。',
      '（二）看到。块块要下田。',
      '二、备足材料',
    ],
    'a return to the open parent': ['一、摸清家底', '（一）走到。', '（二）看到。', '二、备足材料', '三、迅速开工'],
  },
  invalid: {
    'the second half of a draft': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '（二）看到。块块要下田。',
        '二、备足材料',
        '（一）迅速开工',
        '⟦一、⟧备沙石。',
        '二、备工具。',
        '（二）抓紧验收',
      ],
      findings: [
        {
          message:
            '“一、” stands inside “（一）”, which is a lower form; elsewhere in this draft it is the other way round',
          related: ['5: The heading above is “（一）”'],
        },
      ],
    },
    'the last section alone': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '（二）看到。块块要下田。',
        '二、备足材料',
        '（一）迅速开工',
        '⟦一、⟧备沙石。堆场要平。',
        '二、备工具。件件要新。',
      ],
      findings: [
        {
          message:
            '“一、” stands inside “（一）”, which is a lower form; elsewhere in this draft it is the other way round',
          related: ['5: The heading above is “（一）”'],
        },
      ],
    },
    'the first half of a draft': {
      draft: [
        '（一）迅速开工',
        '⟦一、⟧备沙石。',
        '二、备工具。',
        '（二）抓紧验收',
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message:
            '“一、” stands inside “（一）”, which is a lower form; elsewhere in this draft it is the other way round',
          related: ['1: The heading above is “（一）”'],
        },
      ],
    },
    'digits, in half-width brackets': {
      draft: [
        '1.摸清家底',
        '(1)进农户。',
        '(2)进田头。',
        '2.备足材料',
        '(1)迅速开工',
        '⟦1.⟧备沙石。',
        '2.备工具。',
        '(2)抓紧验收',
      ],
      findings: [
        {
          message: '“1.” stands inside “(1)”, which is a lower form; elsewhere in this draft it is the other way round',
          related: ['5: The heading above is “(1)”'],
        },
      ],
    },
  },
});
