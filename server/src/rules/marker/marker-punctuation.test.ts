import { testRule } from '../../../../test/support/ruleTester';
import { markerPunctuation } from './marker-punctuation';

testRule(markerPunctuation, {
  valid: {
    'each form with its own mark': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '1.进农户。',
      '（1）问收入。',
      '（2）问支出。',
      '2.进田头。',
      '（二）看到。块块要下田。',
      '二、备足材料',
    ],
    'dots of either width': ['1．进农户。', '2.进田头。', '３．进塘口。'],
    'parts and chapters, which take a blank': ['第一部分　回顾', '第二部分　任务'],
    'a number in a sentence': ['一、摸清家底', '1.5亿元要用在刀刃上。', '二、备足材料'],
  },
  invalid: {
    'the first item': {
      draft: ['⟦一：⟧摸清家底', '二、备足材料', '三、迅速开工'],
      findings: [
        {
          message: 'Expected “一、”, found “一：”: the mark behind the number is wrong',
          fixes: [{ title: 'Change to “一、”', safe: true, lines: { 1: '一、摸清家底' } }],
        },
      ],
    },
    'a middle item with a half-width dot': {
      draft: ['一、摸清家底', '⟦二.⟧备足材料', '三、迅速开工'],
      findings: [
        {
          message: 'Expected “二、”, found “二.”: the mark behind the number is wrong',
          fixes: [{ title: 'Change to “二、”', safe: true, lines: { 2: '二、备足材料' } }],
        },
      ],
    },
    'a digit with the comma of a clause': {
      draft: ['1.进农户。', '⟦2，⟧进田头。', '3.进塘口。'],
      findings: [
        {
          message: 'Expected “2.”, found “2，”: the mark behind the number is wrong',
          fixes: [{ title: 'Change to “2.”', safe: true, lines: { 2: '2.进田头。' } }],
        },
      ],
    },
    'a numeral with the full stop of a sentence': {
      draft: ['一、摸清家底', '⟦二。⟧备足材料', '三、迅速开工'],
      findings: [
        {
          message: 'Expected “二、”, found “二。”: the mark behind the number is wrong',
          fixes: [{ title: 'Change to “二、”', safe: true, lines: { 2: '二、备足材料' } }],
        },
      ],
    },
    'the last item with a full-width dot': {
      draft: ['一、摸清家底', '二、备足材料', '⟦三．⟧迅速开工'],
      findings: [
        {
          message: 'Expected “三、”, found “三．”: the mark behind the number is wrong',
          fixes: [{ title: 'Change to “三、”', safe: true, lines: { 3: '三、迅速开工' } }],
        },
      ],
    },
    'a mark behind a bracket': {
      draft: ['（一）走到。户户要进门。', '⟦（二）、⟧看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “（二）”, found “（二）、”: the mark behind the number is wrong',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。' } }],
        },
      ],
    },
    'a mark behind a bracket of another width, as one finding': {
      draft: ['（一）走到。户户要进门。', '⟦(二)、⟧看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “（二）”, found “(二)、”: the mark behind the number is wrong',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。' } }],
        },
      ],
    },
    'the third level, whose full-width digits stay': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '１．进农户。',
        '⟦２、⟧进田头。',
        '３．进塘口。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “２．”, found “２、”: the mark behind the number is wrong',
          fixes: [{ title: 'Change to “２．”', safe: true, lines: { 4: '２．进田头。' } }],
        },
      ],
    },
    'a circled number with a mark': {
      draft: ['①进农户。', '⟦②、⟧进田头。', '③进塘口。'],
      findings: [
        {
          message: 'Expected “②”, found “②、”: the mark behind the number is wrong',
          fixes: [{ title: 'Change to “②”', safe: true, lines: { 2: '②进田头。' } }],
        },
      ],
    },
    'a whole list, once and as advice': {
      draft: ['⟦1、⟧进农户。', '2、进田头。', '3、进塘口。'],
      findings: [
        {
          severity: 'information',
          message: 'Expected “1.”, found “1、”: the mark behind the number is wrong',
          fixes: [
            { title: 'Write the whole list as “1.”', lines: { 1: '1.进农户。', 2: '2.进田头。', 3: '3.进塘口。' } },
          ],
        },
      ],
    },
    'a whole list of brackets with a mark, inside a section': {
      draft: ['一、摸清家底', '⟦(一)、⟧走到。户户要进门。', '(二)、看到。块块要下田。', '二、备足材料'],
      findings: [
        {
          severity: 'information',
          message: 'Expected “(一)”, found “(一)、”: the mark behind the number is wrong',
          fixes: [
            {
              title: 'Write the whole list as “(一)”',
              lines: { 2: '(一)走到。户户要进门。', 3: '(二)看到。块块要下田。' },
            },
          ],
        },
      ],
    },
  },
});
