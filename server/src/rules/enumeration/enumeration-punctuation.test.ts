import { testRule } from '../../../../test/support/ruleTester';
import { enumerationPunctuation } from './enumeration-punctuation';

testRule(enumerationPunctuation, {
  valid: {
    'commas of either width': ['第一，进农户。', '第二,进田头。'],
    'words without a mark': ['一是进农户。二是进田头。'],
    'colons, which stand before a sentence': ['第一：进农户。第二：进田头。'],
    'ranks, which are no items': ['第一、二批干部都回来了。', '第一、第二产业要连起来抓。'],
  },
  invalid: {
    'a whole series, once and at its first item': {
      draft: ['⟦第一、⟧进农户。第二、进田头。第三、进塘口。'],
      findings: [
        {
          message: 'Expected “第一，”, found “第一、”: the mark behind the number is wrong',
          fixes: [
            { title: 'Write the whole list as “第一，”', lines: { 1: '第一，进农户。第二，进田头。第三，进塘口。' } },
          ],
        },
      ],
    },
    'a middle item': {
      draft: ['第一，进农户。', '⟦第二、⟧进田头。', '第三，进塘口。'],
      findings: [
        {
          message: 'Expected “第二，”, found “第二、”: the mark behind the number is wrong',
          fixes: [{ title: 'Write the whole list as “第二，”', lines: { 2: '第二，进田头。' } }],
        },
      ],
    },
    'the first and the last item, at the first': {
      draft: ['⟦其一、⟧进农户。', '其二，进田头。', '其三、进塘口。'],
      findings: [
        {
          message: 'Expected “其一，”, found “其一、”: the mark behind the number is wrong',
          fixes: [{ title: 'Write the whole list as “其一，”', lines: { 1: '其一，进农户。', 3: '其三，进塘口。' } }],
        },
      ],
    },
    'the last item, deep inside sections': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。',
        '第一，问收入。',
        '⟦第二、⟧问支出。',
        '2.进田头。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “第二，”, found “第二、”: the mark behind the number is wrong',
          fixes: [{ title: 'Write the whole list as “第二，”', lines: { 5: '第二，问支出。' } }],
        },
      ],
    },
    'a wrong number too, which is another fault': {
      draft: ['⟦第一、⟧进农户。', '⟦第三、⟧进田头。'],
      findings: [
        {
          message: 'Expected “第一，”, found “第一、”: the mark behind the number is wrong',
          fixes: [{ title: 'Write the whole list as “第一，”', lines: { 1: '第一，进农户。', 2: '第三，进田头。' } }],
        },
        {
          rule: 'enumeration-gap',
          severity: 'warning',
          message: 'Expected “第二、” here, found “第三、”: a number is skipped',
          related: ['1: The item before is “第一、”'],
          fixes: [{ title: 'Renumber this list from here', lines: { 2: '第二、进田头。' } }],
        },
      ],
    },
  },
});
