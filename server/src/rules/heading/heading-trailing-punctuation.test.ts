import { testRule } from '../../../../test/support/ruleTester';
import { headingTrailingPunctuation } from './heading-trailing-punctuation';

const found = (mark: string) => `A heading on its own line ends without a mark: delete “${mark}”`;
const mended = (mark: string, line: number, text: string) => [
  { title: `Delete “${mark}”`, safe: true as const, lines: { [line]: text } },
];

testRule(headingTrailingPunctuation, {
  valid: {
    'no marks': ['一、摸清家底', '户户要走到。', '二、备足材料', '样样要齐全。', '三、迅速开工', '天天要见效。'],
    'a whole list of sentences on their own lines': [
      '（一）家底必须摸清。',
      '户户要走到。',
      '（二）材料必须备足。',
      '样样要齐全。',
      '（三）工程必须开工。',
      '天天要见效。',
    ],
    'most of a list in sentences': [
      '（一）家底必须摸清。',
      '户户要走到。',
      '（二）材料必须备足。',
      '样样要齐全。',
      '（三）工程必须开工',
      '天天要见效。',
    ],
    'half of a list in sentences': [
      '（一）家底必须摸清。',
      '户户要走到。',
      '（二）材料必须备足',
      '样样要齐全。',
      '（三）工程必须开工。',
      '天天要见效。',
      '（四）长远必须管好',
      '年年要维护。',
    ],
    'question marks, exclamation marks and dots': [
      '一、为什么要修？',
      '去年旱情是最好的回答。',
      '二、修什么',
      '塘堰渠闸样样要修。',
      '三、一定要修好！',
      '修一处成一处。',
      '四、以后还要……',
      '管一年是一年。',
      '五、谁来修',
      '家家都要出力。',
    ],
    'points of a list, the last with a full stop': ['一、清点塘堰；', '二、核对账目；', '三、张榜公布。', '月底办完。'],
    'points without marks but for the last': ['一、清点塘堰', '二、核对账目', '三、张榜公布。', '以上三件，月底办完。'],
    'points under a heading': [
      '一、摸清家底',
      '1.清点塘堰',
      '2.核对账目；',
      '3.张榜公布',
      '二、备足材料',
      '样样要齐全。',
    ],
    'headings that run in': ['（一）走到。户户要进门。', '（二）看到。块块要下田。', '（三）算清。账账要相符。'],
    'a colon above a list': [
      '一、摸清家底',
      '户户要走到。',
      '二、备足三样材料：',
      '（一）砂石。及早订货。',
      '（二）水泥。随用随到。',
      '三、迅速开工',
      '天天要见效。',
    ],
    'a heading that goes on in the next line': [
      '一、摸清家底',
      '户户要走到。',
      '二、备足材料，',
      '确保冬修工程早日开工',
      '样样要齐全。',
      '三、迅速开工',
      '天天要见效。',
    ],
    'a full stop inside a quotation': [
      '一、摸清家底',
      '户户要走到。',
      '二、牢记“水是命根。”',
      '塘塘要蓄满。',
      '三、迅速开工',
      '天天要见效。',
    ],
    'a draft whose lines are broken at one width': [
      ...Array.from({ length: 40 }, () => '各村要把塘堰渠闸逐一走到，走一处记一处，不漏'),
      '一户。',
      '（一）摸清全县塘堰渠闸的家底，建好管好用好一本',
      '台账。户户要走到。',
      '（二）备足砂石水泥。',
      '样样要齐全。',
      '（三）组织各村各组迅速开工，抢晴天战雨天赶在立',
      '春之前。天天要见效。',
    ],
    'two second-level headings': ['（一）摸清家底', '户户要走到。', '（二）备足材料。', '样样要齐全。'],
    'a slip, which is found as such': {
      draft: ['一、摸清家底', '户户要走到。', '（二）备足材料。', '样样要齐全。', '三、迅速开工', '天天要见效。'],
      others: ['level-slip'],
    },
  },
  invalid: {
    'a full stop among three': {
      draft: ['一、摸清家底', '户户要走到。', '二、备足材料⟦。⟧', '样样要齐全。', '三、迅速开工', '天天要见效。'],
      findings: [{ message: found('。'), fixes: mended('。', 3, '二、备足材料') }],
    },
    'one of two headings of the first level': {
      draft: ['一、摸清家底⟦。⟧', '户户要走到。', '二、备足材料', '样样要齐全。'],
      findings: [{ message: found('。'), fixes: mended('。', 1, '一、摸清家底') }],
    },
    'a semicolon before blanks': {
      draft: [
        '（一）摸清家底',
        '户户要走到。',
        '（二）备足材料⟦；⟧　',
        '样样要齐全。',
        '（三）迅速开工',
        '天天要见效。',
      ],
      findings: [{ message: found('；'), fixes: mended('；', 3, '（二）备足材料　') }],
    },
    'a half-width full stop': {
      draft: ['一、摸清家底', '户户要走到.', '二、备足材料⟦.⟧', '样样要齐全.', '三、迅速开工', '天天要见效.'],
      findings: [{ message: found('.'), fixes: mended('.', 3, '二、备足材料') }],
    },
    'a colon above a paragraph, which is milder': {
      draft: ['一、思想方面⟦：⟧', '学得不够深。', '二、作风方面', '走得不够勤。', '三、廉洁方面', '管得不够严。'],
      findings: [{ severity: 'information', message: found('：'), fixes: mended('：', 1, '一、思想方面') }],
    },
    'a comma above a paragraph': {
      draft: [
        '一、摸清家底',
        '户户要走到。',
        '二、备足材料⟦，⟧',
        '各村要把砂石、水泥、管材逐项算清，算一项定一项，定一项到一项，不等不靠，不误工期，不留尾巴。',
        '三、迅速开工',
        '天天要见效。',
      ],
      findings: [{ message: found('，'), fixes: mended('，', 3, '二、备足材料') }],
    },
    'a full stop twice': {
      draft: ['一、摸清家底', '户户要走到。', '二、备足材料⟦。。⟧', '样样要齐全。', '三、迅速开工', '天天要见效。'],
      findings: [{ message: found('。。'), fixes: mended('。。', 3, '二、备足材料') }],
    },
    'a 、 above a list, the last of three': {
      draft: [
        '一、摸清家底',
        '户户要走到。',
        '二、备足材料',
        '样样要齐全。',
        '三、迅速开工⟦、⟧',
        '（一）排出工期。日日有进度。',
        '（二）盯住质量。道道有验收。',
      ],
      findings: [{ message: found('、'), fixes: mended('、', 5, '三、迅速开工') }],
    },
    'two of five': {
      draft: [
        '一、摸清家底⟦。⟧',
        '户户要走到。',
        '二、备足材料',
        '样样要齐全。',
        '三、迅速开工',
        '天天要见效。',
        '四、管好长远⟦。⟧',
        '年年要维护。',
        '五、用好成果',
        '季季要增收。',
      ],
      findings: [
        { message: found('。'), fixes: mended('。', 1, '一、摸清家底') },
        { message: found('。'), fixes: mended('。', 7, '四、管好长远') },
      ],
    },
  },
});
