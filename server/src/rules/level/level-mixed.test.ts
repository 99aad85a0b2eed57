import { testRule } from '../../../../test/support/ruleTester';
import { levelMixed } from './level-mixed';

testRule(levelMixed, {
  valid: {
    'two items of one form': ['一、摸清家底', '二、备足材料'],
    'a level inside another': ['一、摸清家底', '（一）走到。户户要进门。', '（二）看到。块块要下田。', '二、备足材料'],
    'a slip among items that agree, which is another rule’s': {
      draft: ['一、摸清家底', '（二）备足材料', '三、迅速开工'],
      others: ['level-slip'],
    },
  },
  invalid: {
    'the second of two': {
      draft: ['一、摸清家底', '⟦（二）⟧备足材料'],
      findings: [
        {
          message: 'Expected “二、” like the other items of this list, found “（二）”',
          related: ['1: The item before is “一、”'],
          fixes: [{ title: 'Change to “二、”', lines: { 2: '二、备足材料' } }],
        },
      ],
    },
    'the first of two, which holds the form of the second': {
      draft: ['⟦（一）⟧摸清家底', '一、走到。户户要进门。', '二、看到。块块要下田。', '二、备足材料'],
      findings: [
        {
          message: 'Expected “一、” like the other items of this list, found “（一）”',
          related: ['4: The item after is “二、”'],
          fixes: [{ title: 'Change to “一、”', lines: { 1: '一、摸清家底' } }],
        },
      ],
    },
    'the second of two, in half-width brackets': {
      draft: ['1.进农户。', '⟦(2)⟧进田头。'],
      findings: [
        {
          message: 'Expected “2.” like the other items of this list, found “(2)”',
          related: ['1: The item before is “1.”'],
          fixes: [{ title: 'Change to “2.”', lines: { 2: '2.进田头。' } }],
        },
      ],
    },
    'half of four': {
      draft: ['一、摸清家底', '⟦（二）⟧备足材料', '三、迅速开工', '⟦（四）⟧抓紧验收'],
      findings: [
        {
          message: 'Expected “二、” like the other items of this list, found “（二）”',
          related: ['1: The item before is “一、”'],
          fixes: [{ title: 'Change to “二、”', lines: { 2: '二、备足材料' } }],
        },
        {
          message: 'Expected “四、” like the other items of this list, found “（四）”',
          related: ['3: The item before is “三、”'],
          fixes: [{ title: 'Change to “四、”', lines: { 4: '四、抓紧验收' } }],
        },
      ],
    },
    'the third level': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '１．进农户。',
        '⟦（２）⟧进田头。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “２．” like the other items of this list, found “（２）”',
          related: ['3: The item before is “１．”'],
          fixes: [{ title: 'Change to “２．”', lines: { 4: '２．进田头。' } }],
        },
      ],
    },
  },
});
