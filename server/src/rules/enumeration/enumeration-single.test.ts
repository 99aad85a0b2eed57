import { testRule } from '../../../../test/support/ruleTester';
import { enumerationSingle } from './enumeration-single';

testRule(enumerationSingle, {
  valid: {
    'two items': ['这次来，一是看望大家，二是听听意见。'],
    'a lone 首先， which is an adverb': ['首先，我代表镇里欢迎大家。今天的会很短。'],
    '一是一、二是二': ['账目要一是一、二是二，不掺水分。'],
    'words that only look ordinal': ['发展是第一要务。原因之一是人手少。万一要是下雨就改期。'],
  },
  invalid: {
    'inside a paragraph': {
      draft: ['这次来，⟦一是⟧看望大家，顺便听听意见。'],
      findings: [{ message: '“一是” is the only item of its list' }],
    },
    'at the head of a paragraph': {
      draft: ['⟦第一，⟧进农户。要细。', '进田头也要细。'],
      findings: [{ message: '“第一，” is the only item of its list' }],
    },
    'a half-width mark': {
      draft: ['⟦第一,⟧进农户.要细.'],
      findings: [{ message: '“第一,” is the only item of its list' }],
    },
    'inside an item of another series, deep inside sections': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '第一，进农户。⟦一要⟧问收入，心里要有数。',
        '第二，进田头。一要看长势，二要看墒情。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [{ message: '“一要” is the only item of its list' }],
    },
  },
});
