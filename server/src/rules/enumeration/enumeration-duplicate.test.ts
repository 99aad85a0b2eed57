import { testRule } from '../../../../test/support/ruleTester';
import { enumerationDuplicate } from './enumeration-duplicate';

testRule(enumerationDuplicate, {
  valid: {
    'each word once': ['一是进农户。二是进田头。三是进塘口。'],
    'the same words in the next paragraph': ['一是进农户。二是进田头。', '一是备沙石。二是备工具。'],
    'a pair 一是…一是…, which is a figure of speech': ['这次来，一是看望大家，一是听听意见。'],
    'a series inside an item of another': [
      '第一，进农户。一要问收入，二要问支出。',
      '第二，进田头。一要看长势，二要看墒情。',
    ],
  },
  invalid: {
    'the second item': {
      draft: ['一是进农户。⟦一是⟧进田头。三是进塘口。'],
      findings: [
        {
          message: 'Expected “二是” here, found “一是” again',
          related: ['1: The item before is “一是”'],
          fixes: [
            { title: 'Change to “二是”', safe: true, lines: { 1: '一是进农户。二是进田头。三是进塘口。' } },
            { title: 'Renumber this list from here', lines: { 1: '一是进农户。二是进田头。三是进塘口。' } },
          ],
        },
      ],
    },
    'the last item, which nothing behind it confirms': {
      draft: ['一要进农户，二要进田头，⟦二要⟧进塘口。'],
      findings: [
        {
          message: 'Expected “三要” here, found “二要” again',
          related: ['1: The item before is “二要”'],
          fixes: [{ title: 'Change to “三要”', lines: { 1: '一要进农户，二要进田头，三要进塘口。' } }],
        },
      ],
    },
    'an item that was put in, so that all behind it are one too low': {
      draft: ['其一，进农户。', '其二，进田头。', '⟦其二，⟧进塘口。', '其三，进车间。'],
      findings: [
        {
          message: 'Expected “其三，” here, found “其二，” again',
          related: ['2: The item before is “其二，”'],
          fixes: [{ title: 'Renumber this list from here', lines: { 3: '其三，进塘口。', 4: '其四，进车间。' } }],
        },
      ],
    },
    'a series over paragraphs, deep inside sections': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。一是问收入。',
        '二是问支出。',
        '⟦二是⟧问困难。',
        '四是问打算。',
        '2.进田头。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “三是” here, found “二是” again',
          related: ['4: The item before is “二是”'],
          fixes: [
            { title: 'Change to “三是”', safe: true, lines: { 5: '三是问困难。' } },
            { title: 'Renumber this list from here', lines: { 5: '三是问困难。' } },
          ],
        },
      ],
    },
    'the last item of a series, behind one inside the item before': {
      draft: ['第一，进农户。', '第二，进田头。', '第三，进塘口。要做到：一是快；二是准。', '⟦第三，⟧进车间。'],
      findings: [
        {
          message: 'Expected “第四，” here, found “第三，” again',
          related: ['3: The item before is “第三，”'],
          fixes: [{ title: 'Change to “第四，”', lines: { 4: '第四，进车间。' } }],
        },
      ],
    },
    'the last item of a series that 首先 begins': {
      draft: ['⟦首先，⟧进农户。', '第二，进田头。', '⟦第二，⟧进塘口。'],
      findings: [
        {
          rule: 'enumeration-mixed',
          severity: 'information',
          message: 'Expected “第一，” like the other items of this list, found “首先，”',
          related: ['2: The item after is “第二，”'],
          fixes: [{ title: 'Change to “第一，”', lines: { 1: '第一，进农户。' } }],
        },
        {
          message: 'Expected “第三，” here, found “第二，” again',
          related: ['2: The item before is “第二，”'],
          fixes: [{ title: 'Change to “第三，”', lines: { 3: '第三，进塘口。' } }],
        },
      ],
    },
    'half-width marks, which stay half-width': {
      draft: ['第一,进农户.', '⟦第一,⟧进田头.', '第三,进塘口.'],
      findings: [
        {
          message: 'Expected “第二,” here, found “第一,” again',
          related: ['1: The item before is “第一,”'],
          fixes: [
            { title: 'Change to “第二,”', safe: true, lines: { 2: '第二,进田头.' } },
            { title: 'Renumber this list from here', lines: { 2: '第二,进田头.' } },
          ],
        },
      ],
    },
  },
});
