import { testRule } from '../../../../test/support/ruleTester';
import { levelSkip } from './level-skip';

testRule(levelSkip, {
  valid: {
    'a list in one line': ['一、摸清家底', '（1）走到，（2）看到，（3）问到。', '二、备足材料', '①沙；②石；③料。'],
    'four levels, one at a time': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '1.进农户。',
      '（1）问收入。',
      '（2）问支出。',
      '2.进田头。',
      '（二）看到。块块要下田。',
      '二、备足材料',
    ],
    '一、 to 1., which is accepted': ['一、摸清家底', '1.进农户。', '2.进田头。', '二、备足材料'],
    'a draft that begins at a low level': ['（1）进农户。', '（2）进田头。'],
    '1. to ①, which is house style': ['1.摸清家底', '①进农户。', '②进田头。', '2.备足材料'],
  },
  invalid: {
    '一、 to （1）': {
      draft: ['一、摸清家底', '⟦（1）⟧进农户。', '（2）进田头。', '二、备足材料'],
      findings: [
        {
          message: '“（1）” directly under “一、” skips a level',
          related: ['1: The heading above is “一、”'],
        },
      ],
    },
    '（一） to （1）, inside 一、 and in half-width brackets': {
      draft: [
        '一、摸清家底',
        '(一)走到。户户要进门。',
        '(二)看到。块块要下田。',
        '⟦(1)⟧进农户。',
        '(2)进田头。',
        '二、备足材料',
      ],
      findings: [
        {
          message: '“(1)” directly under “(二)” skips a level',
          related: ['3: The heading above is “(二)”'],
        },
      ],
    },
    'the last section, to ①': {
      draft: ['一、摸清家底', '1.进农户。', '2.进田头。', '二、备足材料', '⟦①⟧备沙石。', '②备工具。'],
      findings: [
        {
          message: '“①” directly under “二、” skips a level',
          related: ['4: The heading above is “二、”'],
        },
      ],
    },
    'full-width digits with half a bracket': {
      draft: ['一、摸清家底', '⟦１）⟧进农户。', '２）进田头。', '二、备足材料'],
      findings: [
        {
          message: '“１）” directly under “一、” skips a level',
          related: ['1: The heading above is “一、”'],
        },
      ],
    },
  },
});
