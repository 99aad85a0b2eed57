import { testRule } from '../../../../test/support/ruleTester';
import { enumerationGap } from './enumeration-gap';

testRule(enumerationGap, {
  valid: {
    'words that run on': ['一是进农户。二是进田头。三是进塘口。'],
    'words that run on over paragraphs': ['先办三件事。一是进农户。', '二是进田头。', '三是进塘口。'],
    'a first item that is worded another way': ['要先进农户。二是进田头。三是进塘口。'],
    '最后 at the end of a series': ['首先，进农户。其次，进田头。最后，进塘口。'],
    'a quotation': ['老话讲：“一要天时，三要人和。”办事要讲时机。'],
  },
  invalid: {
    'behind a half-width full stop': {
      draft: ['(一)走到.一是进农户;二是进田头;⟦四是⟧进塘口;五是进车间.', '(二)看到.块块要下田.'],
      findings: [
        {
          message: 'Expected “三是” here, found “四是”: a number is skipped',
          related: ['1: The item before is “二是”'],
          fixes: [
            {
              title: 'Renumber this list from here',
              lines: { 1: '(一)走到.一是进农户;二是进田头;三是进塘口;四是进车间.' },
            },
          ],
        },
      ],
    },
    'the last item': {
      draft: ['一是进农户。二是进田头。⟦四是⟧进塘口。'],
      findings: [
        {
          message: 'Expected “三是” here, found “四是”: a number is skipped',
          related: ['1: The item before is “二是”'],
          fixes: [{ title: 'Renumber this list from here', lines: { 1: '一是进农户。二是进田头。三是进塘口。' } }],
        },
      ],
    },
    'the second item, and only it': {
      draft: ['一要进农户；⟦三要⟧进田头；四要进塘口。'],
      findings: [
        {
          message: 'Expected “二要” here, found “三要”: a number is skipped',
          related: ['1: The item before is “一要”'],
          fixes: [{ title: 'Renumber this list from here', lines: { 1: '一要进农户；二要进田头；三要进塘口。' } }],
        },
      ],
    },
    'a series over paragraphs': {
      draft: ['第一，进农户。要细。', '第二，进田头。要准。', '⟦第四，⟧进塘口。要快。'],
      findings: [
        {
          message: 'Expected “第三，” here, found “第四，”: a number is skipped',
          related: ['2: The item before is “第二，”'],
          fixes: [{ title: 'Renumber this list from here', lines: { 3: '第三，进塘口。要快。' } }],
        },
      ],
    },
    'half-width marks, which stay half-width': {
      draft: ['第一,进农户.第一次要细.', '⟦第三,⟧进田头.', '第四,进塘口.'],
      findings: [
        {
          message: 'Expected “第二,” here, found “第三,”: a number is skipped',
          related: ['1: The item before is “第一,”'],
          fixes: [{ title: 'Renumber this list from here', lines: { 2: '第二,进田头.', 3: '第三,进塘口.' } }],
        },
      ],
    },
    'a rare ordinal word': {
      draft: ['一靠政策，二靠人勤，⟦四靠⟧天时。'],
      findings: [
        {
          message: 'Expected “三靠” here, found “四靠”: a number is skipped',
          related: ['1: The item before is “二靠”'],
          fixes: [{ title: 'Renumber this list from here', lines: { 1: '一靠政策，二靠人勤，三靠天时。' } }],
        },
      ],
    },
    'a series inside another, inside a section': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '第一，进农户。一要问收入，二要问支出，⟦四要⟧问打算。',
        '第二，进田头。一要看长势，二要看墒情。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “三要” here, found “四要”: a number is skipped',
          related: ['3: The item before is “二要”'],
          fixes: [
            {
              title: 'Renumber this list from here',
              lines: { 3: '第一，进农户。一要问收入，二要问支出，三要问打算。' },
            },
          ],
        },
      ],
    },
  },
});
