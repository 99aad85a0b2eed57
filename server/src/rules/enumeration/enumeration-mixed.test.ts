import { testRule } from '../../../../test/support/ruleTester';
import { enumerationMixed } from './enumeration-mixed';

testRule(enumerationMixed, {
  valid: {
    'one word throughout': ['一是进农户。二是进田头。三是进塘口。'],
    'another word in another paragraph': ['一是进农户。二是进田头。', '一要备沙石，二要备工具。'],
    'a series of 一要 inside 第一，': [
      '第一，进农户。一要问收入，二要问支出。',
      '第二，进田头。一要看长势，二要看墒情。',
    ],
    '首先…其次…再次…最后': ['首先，进农户。其次，进田头。再次，进塘口。最后，进车间。'],
    '首先 as an adverb': ['第一，进农户。首先要敲门。', '第二，进田头。首先要看天。'],
  },
  invalid: {
    'a middle item': {
      draft: ['一是进农户。⟦二要⟧进田头。三是进塘口。'],
      findings: [
        {
          message: 'Expected “二是” like the other items of this list, found “二要”',
          related: ['1: The item before is “一是”'],
          fixes: [{ title: 'Change to “二是”', safe: true, lines: { 1: '一是进农户。二是进田头。三是进塘口。' } }],
        },
      ],
    },
    'the last item': {
      draft: ['一要进农户，二要进田头，⟦三是⟧进塘口。'],
      findings: [
        {
          message: 'Expected “三要” like the other items of this list, found “三是”',
          related: ['1: The item before is “二要”'],
          fixes: [{ title: 'Change to “三要”', safe: true, lines: { 1: '一要进农户，二要进田头，三要进塘口。' } }],
        },
      ],
    },
    'the first item': {
      draft: ['⟦一要⟧进农户。二是进田头。三是进塘口。'],
      findings: [
        {
          message: 'Expected “一是” like the other items of this list, found “一要”',
          related: ['1: The item after is “二是”'],
          fixes: [{ title: 'Change to “一是”', safe: true, lines: { 1: '一是进农户。二是进田头。三是进塘口。' } }],
        },
      ],
    },
    'one of two, where nothing tells which is meant': {
      draft: ['一是进农户。⟦二要⟧进田头。'],
      findings: [
        {
          message: 'Expected “二是” like the other items of this list, found “二要”',
          related: ['1: The item before is “一是”'],
          fixes: [{ title: 'Change to “二是”', lines: { 1: '一是进农户。二是进田头。' } }],
        },
      ],
    },
    'a series over paragraphs, deep inside sections': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '其一，进农户。',
        '⟦第二，⟧进田头。',
        '其三，进塘口。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “其二，” like the other items of this list, found “第二，”',
          related: ['3: The item before is “其一，”'],
          fixes: [{ title: 'Change to “其二，”', safe: true, lines: { 4: '其二，进田头。' } }],
        },
      ],
    },
    'half-width marks, which the item takes': {
      draft: ['第一,进农户.', '⟦第二是⟧进田头.', '第三,进塘口.'],
      findings: [
        {
          message: 'Expected “第二,” like the other items of this list, found “第二是”',
          related: ['1: The item before is “第一,”'],
          fixes: [{ title: 'Change to “第二,”', safe: true, lines: { 2: '第二,进田头.' } }],
        },
      ],
    },
    '首先 before 第二 and 第三, as advice': {
      draft: ['⟦首先，⟧进农户。', '第二，进田头。', '第三，进塘口。'],
      findings: [
        {
          severity: 'information',
          message: 'Expected “第一，” like the other items of this list, found “首先，”',
          related: ['2: The item after is “第二，”'],
          fixes: [{ title: 'Change to “第一，”', lines: { 1: '第一，进农户。' } }],
        },
      ],
    },
    '首先 and 其次 before 第三, as advice': {
      draft: ['首先，进农户。', '其次，进田头。', '⟦第三，⟧进塘口。'],
      findings: [
        {
          severity: 'information',
          message: 'Expected “再次，” like the other items of this list, found “第三，”',
          related: ['2: The item before is “其次，”'],
          fixes: [{ title: 'Change to “再次，”', lines: { 3: '再次，进塘口。' } }],
        },
      ],
    },
    '其次 between 第一 and 第三 in one paragraph, as advice': {
      draft: ['第一，进农户。⟦其次，⟧进田头。第三，进塘口。'],
      findings: [
        {
          severity: 'information',
          message: 'Expected “第二，” like the other items of this list, found “其次，”',
          related: ['1: The item before is “第一，”'],
          fixes: [{ title: 'Change to “第二，”', lines: { 1: '第一，进农户。第二，进田头。第三，进塘口。' } }],
        },
      ],
    },
  },
});
