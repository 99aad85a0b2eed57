import { testRule } from '../../../../test/support/ruleTester';
import { headingFormMixed } from './heading-form-mixed';

const runsIn = (marker: string) =>
  `The heading “${marker}” has its body on the same line, while its siblings stand on lines of their own`;
const standsAlone = (marker: string) =>
  `The heading “${marker}” stands on a line of its own, while its siblings have their body on the same line`;

testRule(headingFormMixed, {
  valid: {
    'all on their own lines': [
      '一、摸清家底',
      '户户要走到。',
      '二、备足材料',
      '样样要齐全。',
      '三、迅速开工',
      '天天要见效。',
    ],
    'all running in, more body below': [
      '（一）摸清家底。户户要走到。',
      '走到还要看到。',
      '（二）备足材料。样样要齐全。',
      '（三）迅速开工。天天要见效。',
    ],
    'lists of either form': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '（二）看到。块块要下田。',
      '（三）算清。账账要相符。',
      '二、备足材料',
      '（一）砂石',
      '及早订货。',
      '（二）水泥',
      '随用随到。',
      '（三）管材',
      '按图下料。',
    ],
    'one whose body is further headings': [
      '（一）摸清家底。户户要走到。',
      '（二）备足材料。样样要齐全。',
      '（三）迅速开工。',
      '1.排出工期。天天有进展。',
      '2.盯住质量。件件过得硬。',
      '（四）管好长远。年年要维护。',
    ],
    'as many of one form as of the other': [
      '（一）摸清家底。户户要走到。',
      '（二）备足材料',
      '样样要齐全。',
      '（三）迅速开工。天天要见效。',
      '（四）管好长远',
      '年年要维护。',
    ],
    'points of several kinds': [
      '1.清点塘堰；',
      '2.核对账目。账账要相符。',
      '3.张榜公布',
      '村村要看得到。',
      '4.及时整改。件件有着落。',
    ],
    'a point that is one sentence': [
      '（一）摸清家底。户户要走到。',
      '（二）备足材料。样样要齐全。',
      '（三）迅速开工，天天见效。',
    ],
    'a paragraph that is broken over two lines': [
      '（一）摸清家底。户户要走到。',
      '（二）备足材料。样样要齐全。',
      '（三）各村要把塘、堰、渠、闸逐一走到，走一处记',
      '一处。天天要见效。',
    ],
    'a slip, which is found as such': {
      draft: ['一、摸清家底', '户户要走到。', '（二）备足材料。样样要齐全。', '三、迅速开工', '天天要见效。'],
      others: ['level-slip'],
    },
  },
  invalid: {
    'one that runs in': {
      draft: ['一、摸清家底', '户户要走到。', '⟦二、⟧备足材料。样样要齐全。', '三、迅速开工', '天天要见效。'],
      findings: [{ message: runsIn('二、'), related: ['1: A sibling on a line of its own'] }],
    },
    'one on a line of its own': {
      draft: [
        '（一）摸清家底。户户要走到。',
        '⟦（二）⟧备足材料',
        '样样要齐全。',
        '（三）迅速开工。天天要见效。',
        '（四）管好长远。年年要维护。',
      ],
      findings: [{ message: standsAlone('（二）'), related: ['1: A sibling with its body on the same line'] }],
    },
    'one on a line of its own with a full stop': {
      draft: [
        '（一）摸清家底。户户要走到。',
        '⟦（二）⟧备足材料。',
        '样样要齐全。',
        '（三）迅速开工。天天要见效。',
        '（四）管好长远。年年要维护。',
      ],
      findings: [{ message: standsAlone('（二）'), related: ['1: A sibling with its body on the same line'] }],
    },
    'one that is fused with its body': {
      draft: [
        '一、摸清家底',
        '户户要走到。',
        '二、备足材料',
        '样样要齐全。',
        '⟦三、⟧迅速开工各村要把塘、堰、渠、闸逐段排出工期，排一段开一段，开一段成一段，不误农时。天天要见效。',
        '四、管好长远',
        '年年要维护。',
      ],
      findings: [{ message: runsIn('三、'), related: ['1: A sibling on a line of its own'] }],
    },
    'one that is fused with a body of one sentence': {
      draft: [
        '一、摸清家底',
        '户户要走到。',
        '二、备足材料',
        '样样要齐全。',
        '⟦三、⟧迅速开工各村要把塘、堰、渠、闸逐段排出工期，排一段开一段，开一段成一段，不误农时。',
        '四、管好长远',
        '年年要维护。',
      ],
      findings: [{ message: runsIn('三、'), related: ['1: A sibling on a line of its own'] }],
    },
  },
});
