import { testRule } from '../../../../test/support/ruleTester';
import { enumerationOrder } from './enumeration-order';

testRule(enumerationOrder, {
  valid: {
    'words in order': ['一是进农户。二是进田头。三是进塘口。'],
    'a first item that is worded another way': ['要先进农户。二是进田头。三是进塘口。'],
    'words past ten': [
      ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
        .map((numeral) => `${numeral}是照此办理。`)
        .join(''),
    ],
  },
  invalid: {
    'a middle item that is too high': {
      draft: ['一是进农户。⟦五是⟧进田头。三是进塘口。'],
      findings: [
        {
          message: 'Expected “二是” here, found “五是”',
          related: ['1: The item before is “一是”'],
          fixes: [
            { title: 'Change to “二是”', safe: true, lines: { 1: '一是进农户。二是进田头。三是进塘口。' } },
            { title: 'Renumber this list from here', lines: { 1: '一是进农户。二是进田头。三是进塘口。' } },
          ],
        },
      ],
    },
    'the last item, which nothing behind it confirms': {
      draft: ['一要进农户，二要进田头，⟦六要⟧进塘口。'],
      findings: [
        {
          message: 'Expected “三要” here, found “六要”',
          related: ['1: The item before is “二要”'],
          fixes: [{ title: 'Change to “三要”', lines: { 1: '一要进农户，二要进田头，三要进塘口。' } }],
        },
      ],
    },
    'the first item, where the rest shows that only its number is wrong': {
      draft: ['⟦三是⟧进农户。二是进田头。三是进塘口。'],
      findings: [
        {
          message: 'Expected “一是” here, found “三是”',
          fixes: [
            { title: 'Change to “一是”', safe: true, lines: { 1: '一是进农户。二是进田头。三是进塘口。' } },
            { title: 'Renumber this list from here', lines: { 1: '一是进农户。二是进田头。三是进塘口。' } },
          ],
        },
      ],
    },
    'two items that changed places': {
      draft: ['一是进农户。⟦三是⟧进田头。⟦二是⟧进塘口。四是进车间。'],
      findings: [
        {
          message: 'Expected “二是” here, found “三是”',
          related: ['1: The item before is “一是”'],
          fixes: [
            { title: 'Change to “二是”', lines: { 1: '一是进农户。二是进田头。二是进塘口。四是进车间。' } },
            {
              title: 'Renumber this list from here',
              lines: { 1: '一是进农户。二是进田头。三是进塘口。四是进车间。' },
            },
          ],
        },
        {
          message: 'Expected “三是” here, found “二是”',
          related: ['1: The item before is “三是”'],
          fixes: [
            {
              title: 'Change to “三是”',
              safe: true,
              lines: { 1: '一是进农户。三是进田头。三是进塘口。四是进车间。' },
            },
            {
              title: 'Renumber this list from here',
              lines: { 1: '一是进农户。三是进田头。三是进塘口。四是进车间。' },
            },
          ],
        },
      ],
    },
    'a series over paragraphs, deep inside sections': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。',
        '第一，问收入。',
        '⟦第五，⟧问支出。',
        '第三，问打算。',
        '2.进田头。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “第二，” here, found “第五，”',
          related: ['4: The item before is “第一，”'],
          fixes: [
            { title: 'Change to “第二，”', safe: true, lines: { 5: '第二，问支出。' } },
            { title: 'Renumber this list from here', lines: { 5: '第二，问支出。' } },
          ],
        },
      ],
    },
    'half-width marks, which stay half-width': {
      draft: ['第一,进农户.', '⟦第六,⟧进田头.', '第三,进塘口.'],
      findings: [
        {
          message: 'Expected “第二,” here, found “第六,”',
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
