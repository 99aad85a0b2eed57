import { testRule } from '../../../../test/support/ruleTester';
import { sequenceGap } from './sequence-gap';

/** Lines that are numbered in order, the first and the last number included. */
const countUp = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index}.做好第${first + index}件事。`);

testRule(sequenceGap, {
  valid: {
    'a list that runs on': ['一、摸清家底', '二、备足材料', '三、迅速开工'],
    'a list that runs on past ten': [
      ...['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((numeral) => `${numeral}、各项准备`),
      '十、收尾',
      '十一、移交',
    ],
    'lists that begin again under each heading': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '（二）看到。块块要下田。',
      '二、备足材料',
      '（一）算清。账账要相符。',
      '（二）管好。件件有着落。',
    ],
    'two seasons, which are no number': ['一、摸清家底', '一、二季度是关键。', '二、备足材料'],
    'a list that goes on behind one inside it': [
      '（一）走到。户户要进门。',
      '1.进农户。',
      '2.进田头。',
      '（二）看到。块块要下田。',
    ],
    'items in a row, and the next on a line of its own': [
      '一、进农户；二、进田头；三、进塘口；',
      '四、进车间。',
      '五、进工地。',
    ],
    'circled items in a row, and the next on a line of its own': ['①进农户；②进田头；', '③进塘口。'],
    'an announcement with the first items in a row': ['讲三点意见：（一）进农户；（二）进田头；', '（三）进塘口。'],
    decimals: ['1 概况', '1.1 灌区概况', '1.3 泵站概况', '2 任务', '2.2 渠道'],
  },
  invalid: {
    'a number near a hundred': {
      draft: [...countUp(1, 97), '⟦99.⟧做好第99件事。', '100.做好第100件事。'],
      findings: [
        {
          message: 'Expected “98.” here, found “99.”: a number is skipped',
          related: ['97: The item before is “97.”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 98: '98.做好第99件事。', 99: '99.做好第100件事。' } },
            { title: 'Insert the missing “98.”', lines: { 98: '98.\n99.做好第99件事。' } },
          ],
        },
      ],
    },
    'behind items in pairs on a line, which are not renumbered': {
      draft: ['1.东堰村　　　2.西堰村', '⟦4.⟧南塘村　　　5.北塘村', '6.上坝村　　　7.下坝村'],
      findings: [
        {
          message: 'Expected “3.” here, found “4.”: a number is skipped',
          related: ['1: The item before is “1.”'],
        },
      ],
    },
    'the second of two lists under one heading': {
      draft: [
        '一、摸清家底',
        '要办好以下工程：',
        '1.进农户；',
        '2.进田头。',
        '要落实以下保障：',
        '⟦1.⟧组织保障；',
        '2.经费保障；',
        '⟦4.⟧人员保障；',
        '5.物资保障。',
        '二、备足材料',
      ],
      findings: [
        {
          rule: 'sequence-restart',
          severity: 'information',
          message: 'The numbering starts again at “1.” under the same heading',
          related: ['4: The list before ends with “2.”'],
        },
        {
          message: 'Expected “3.” here, found “4.”: a number is skipped',
          related: ['7: The item before is “2.”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 8: '3.人员保障；', 9: '4.物资保障。' } },
            { title: 'Insert the missing “3.”', lines: { 8: '3.\n4.人员保障；' } },
          ],
        },
      ],
    },
    'numbers that run on through the sections': {
      draft: [
        '一、优化环境',
        '1.一网通办。',
        '2.一窗受理。',
        '二、开放市场',
        '3.降低门槛。',
        '⟦5.⟧降低成本。',
        '6.降低费用。',
      ],
      findings: [
        {
          message: 'Expected “4.” here, found “5.”: a number is skipped',
          related: ['5: The item before is “3.”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 6: '4.降低成本。', 7: '5.降低费用。' } },
            { title: 'Insert the missing “4.”', lines: { 6: '4.\n5.降低成本。' } },
          ],
        },
      ],
    },
    'the third of several lists under titles without a number': {
      draft: [
        '怎么看的问题',
        '一、摸清家底',
        '二、备足材料',
        '三、迅速开工',
        '怎么办的问题',
        '一、走到田头',
        '二、看到塘口',
        '怎么干的问题',
        '一、抓紧验收',
        '二、总结移交',
        '⟦四、⟧长期管护',
      ],
      findings: [
        {
          message: 'Expected “三、” here, found “四、”: a number is skipped',
          related: ['10: The item before is “二、”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 11: '三、长期管护' } },
            { title: 'Insert the missing “三、”', lines: { 11: '三、\n四、长期管护' } },
          ],
        },
      ],
    },
    'the last item': {
      draft: ['一、摸清家底', '二、备足材料', '⟦四、⟧迅速开工'],
      findings: [
        {
          message: 'Expected “三、” here, found “四、”: a number is skipped',
          related: ['2: The item before is “二、”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 3: '三、迅速开工' } },
            { title: 'Insert the missing “三、”', lines: { 3: '三、\n四、迅速开工' } },
          ],
        },
      ],
    },
    'the second item, and only it': {
      draft: ['一、摸清家底', '⟦三、⟧备足材料', '四、迅速开工', '五、抓紧验收'],
      findings: [
        {
          message: 'Expected “二、” here, found “三、”: a number is skipped',
          related: ['1: The item before is “一、”'],
          fixes: [
            {
              title: 'Renumber this list from here',
              lines: { 2: '二、备足材料', 3: '三、迅速开工', 4: '四、抓紧验收' },
            },
            { title: 'Insert the missing “二、”', lines: { 2: '二、\n三、备足材料' } },
          ],
        },
      ],
    },
    'several numbers at once, as one finding': {
      draft: ['一、摸清家底', '二、备足材料', '⟦五、⟧迅速开工', '六、抓紧验收'],
      findings: [
        {
          message: 'Expected “三、” here, found “五、”: a number is skipped',
          related: ['2: The item before is “二、”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 3: '三、迅速开工', 4: '四、抓紧验收' } },
            { title: 'Insert the 2 missing headings from “三、” on', lines: { 3: '三、\n四、\n五、迅速开工' } },
          ],
        },
      ],
    },
    'two places of one list': {
      draft: ['一、摸清家底', '⟦三、⟧备足材料', '四、迅速开工', '⟦六、⟧抓紧验收', '七、总结移交'],
      findings: [
        {
          message: 'Expected “二、” here, found “三、”: a number is skipped',
          related: ['1: The item before is “一、”'],
          fixes: [
            {
              title: 'Renumber this list from here',
              lines: { 2: '二、备足材料', 3: '三、迅速开工', 4: '四、抓紧验收', 5: '五、总结移交' },
            },
            { title: 'Insert the missing “二、”', lines: { 2: '二、\n三、备足材料' } },
          ],
        },
        {
          message: 'Expected “五、” here, found “六、”: a number is skipped',
          related: ['3: The item before is “四、”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 4: '五、抓紧验收', 5: '六、总结移交' } },
            { title: 'Insert the missing “五、”', lines: { 4: '五、\n六、抓紧验收' } },
          ],
        },
      ],
    },
    'the third level, indented by two full-width spaces': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '　　1.进农户。',
        '　　2.进田头。',
        '　　⟦4.⟧进塘口。',
        '　　5.进车间。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “3.” here, found “4.”: a number is skipped',
          related: ['4: The item before is “2.”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 5: '　　3.进塘口。', 6: '　　4.进车间。' } },
            { title: 'Insert the missing “3.”', lines: { 5: '　　3.\n　　4.进塘口。' } },
          ],
        },
      ],
    },
    'full-width digits, which stay full-width': {
      draft: ['（１）摸清家底', '（２）备足材料', '⟦（４）⟧迅速开工'],
      findings: [
        {
          message: 'Expected “（３）” here, found “（４）”: a number is skipped',
          related: ['2: The item before is “（２）”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 3: '（３）迅速开工' } },
            { title: 'Insert the missing “（３）”', lines: { 3: '（３）\n（４）迅速开工' } },
          ],
        },
      ],
    },
    'half-width brackets, which stay half-width': {
      draft: ['(一)走到。户户要进门。', '⟦(三)⟧看到。块块要下田。', '(四)算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “(二)” here, found “(三)”: a number is skipped',
          related: ['1: The item before is “(一)”'],
          fixes: [
            {
              title: 'Renumber this list from here',
              lines: { 2: '(二)看到。块块要下田。', 3: '(三)算清。账账要相符。' },
            },
            { title: 'Insert the missing “(二)”', lines: { 2: '(二)\n(三)看到。块块要下田。' } },
          ],
        },
      ],
    },
    'parts of a speech': {
      draft: ['第一部分　回顾', '第二部分　形势', '⟦第四部分⟧　任务'],
      findings: [
        {
          message: 'Expected “第三部分” here, found “第四部分”: a number is skipped',
          related: ['2: The item before is “第二部分”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 3: '第三部分　任务' } },
            { title: 'Insert the missing “第三部分”', lines: { 3: '第三部分\n第四部分　任务' } },
          ],
        },
      ],
    },
    'circled numbers': {
      draft: ['①进农户。', '②进田头。', '⟦④⟧进塘口。', '⑤进车间。'],
      findings: [
        {
          message: 'Expected “③” here, found “④”: a number is skipped',
          related: ['2: The item before is “②”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 3: '③进塘口。', 4: '④进车间。' } },
            { title: 'Insert the missing “③”', lines: { 3: '③\n④进塘口。' } },
          ],
        },
      ],
    },
    'a bold line, whose marks stay in pairs': {
      draft: ['**一、摸清家底**', '**二、备足材料**', '**⟦四、⟧迅速开工**'],
      findings: [
        {
          message: 'Expected “三、” here, found “四、”: a number is skipped',
          related: ['2: The item before is “二、”'],
          fixes: [
            { title: 'Renumber this list from here', lines: { 3: '**三、迅速开工**' } },
            { title: 'Insert the missing “三、”', lines: { 3: '**三、**\n**四、迅速开工**' } },
          ],
        },
      ],
    },
  },
});
