import { testRule } from '../../../../test/support/ruleTester';
import { DEFAULT_OPTIONS } from '../options';
import { headingLength } from './heading-length';

/** 51 characters. */
const LONG = '认真落实县委关于今冬明春农田水利建设的统一部署把各村的塘堰渠闸泵站和机井一处不漏地修好管好用好护好看好';
const SENTENCE =
  '各村要把塘、堰、渠、闸逐一走到，走一处记一处，记一处核一处，不漏一村，不落一户，把底数弄得清清楚楚明明白白';

testRule(headingLength, {
  valid: {
    'short headings': ['一、摸清家底', '户户要走到。', '二、备足材料', '样样要齐全。'],
    'points of a list': [`1.${SENTENCE}；`, `2.今年的${SENTENCE}。`, '月底办完。'],
    'paragraphs with a number': [
      `1.${SENTENCE}。月底办完。`,
      `2.今年的${SENTENCE}。年底回看。`,
      '3.大家动手。早办早好。',
    ],
    'sentences with a number': [`（一）${SENTENCE}。`, `（二）今年的${SENTENCE}。`, '（三）大家动手。'],
    'markers above paragraphs': ['（一）', `${SENTENCE}。月底办完。`, '（二）', `今年的${SENTENCE}。年底回看。`],
    'a heading as long as the option allows': {
      draft: ['一、摸清全县家底', '户户要走到。', '二、备足材料', '样样要齐全。'],
      settings: { options: { ...DEFAULT_OPTIONS, headingLength: 6 } },
    },
  },
  invalid: {
    'a heading on its own line': {
      draft: ['一、摸清家底', '户户要走到。', `⟦二、⟧${LONG}`, '样样要齐全。'],
      findings: [{ message: `The heading has ${LONG.length} characters, more than 50` }],
    },
    'a whole list of them': {
      draft: [`⟦一、⟧${LONG}`, '户户要走到。', `⟦二、⟧继续${LONG}`, '样样要齐全。'],
      findings: [
        { message: `The heading has ${LONG.length} characters, more than 50` },
        { message: `The heading has ${LONG.length + 2} characters, more than 50` },
      ],
    },
    'one that runs in': {
      draft: [
        '（一）把今冬明春农田水利建设的家底摸清楚弄明白。户户要走到。',
        `⟦（二）⟧${LONG}。样样要齐全。`,
        '（三）让今冬明春农田水利建设的工程开起来快起来动起来。天天要见效。',
      ],
      findings: [{ message: `The heading has ${LONG.length} characters, more than 50` }],
    },
    'a low limit, which most run-in headings exceed': {
      draft: ['⟦（一）⟧摸清全县家底。户户要走到。', '⟦（二）⟧备足备齐材料。样样要齐全。', '（三）开工。天天要见效。'],
      settings: { options: { ...DEFAULT_OPTIONS, headingLength: 5 } },
      findings: [
        { message: 'The heading has 6 characters, more than 5' },
        { message: 'The heading has 6 characters, more than 5' },
      ],
    },
    'another limit': {
      draft: ['一、摸清家底', '户户要走到。', '⟦二、⟧备足备齐材料', '样样要齐全。'],
      settings: { options: { ...DEFAULT_OPTIONS, headingLength: 5 } },
      findings: [{ message: 'The heading has 6 characters, more than 5' }],
    },
  },
});
