import { testRule } from '../../../../test/support/ruleTester';
import { sequenceOrder } from './sequence-order';

testRule(sequenceOrder, {
  valid: {
    'a tie of three in a ranking': ['1.石桥镇 95', '2.青山乡 93', '2.白水乡 93', '2.云岫乡 93', '5.松笛乡 90'],
    'numbers in order': ['一、摸清家底', '二、备足材料', '三、迅速开工'],
    'a list that goes on behind a deeper one': [
      '（一）走到。户户要进门。',
      '（二）看到。块块要下田。',
      '1.看长势。',
      '2.看墒情。',
      '（三）算清。账账要相符。',
    ],
    'decades, which are no number': ['一、摸清家底', '六、七十年代修的渠还在用。', '二、备足材料'],
  },
  invalid: {
    'a middle item that is too high': {
      draft: ['一、摸清家底', '⟦六、⟧备足材料', '三、迅速开工', '四、抓紧验收'],
      findings: [
        {
          message: 'Expected “二、” here, found “六、”',
          related: ['1: The item before is “一、”'],
          fixes: [
            { title: 'Change to “二、”', safe: true, lines: { 2: '二、备足材料' } },
            { title: 'Renumber this list from here', lines: { 2: '二、备足材料' } },
          ],
        },
      ],
    },
    'the last item, which nothing behind it confirms': {
      draft: ['一、摸清家底', '二、备足材料', '⟦六、⟧迅速开工'],
      findings: [
        {
          message: 'Expected “三、” here, found “六、”',
          related: ['2: The item before is “二、”'],
          fixes: [{ title: 'Change to “三、”', lines: { 3: '三、迅速开工' } }],
        },
      ],
    },
    'numbers that fall back, and go on from there': {
      draft: ['一、摸清家底', '二、备足材料', '三、迅速开工', '⟦二、⟧抓紧验收', '三、总结移交', '四、长期管护'],
      findings: [
        {
          message: 'Expected “四、” here, found “二、”',
          related: ['3: The item before is “三、”'],
          fixes: [
            {
              title: 'Renumber this list from here',
              lines: { 4: '四、抓紧验收', 5: '五、总结移交', 6: '六、长期管护' },
            },
          ],
        },
      ],
    },
    'two items that changed places': {
      draft: ['一、摸清家底', '⟦三、⟧备足材料', '⟦二、⟧迅速开工', '四、抓紧验收'],
      findings: [
        {
          message: 'Expected “二、” here, found “三、”',
          related: ['1: The item before is “一、”'],
          fixes: [
            { title: 'Change to “二、”', lines: { 2: '二、备足材料' } },
            { title: 'Renumber this list from here', lines: { 2: '二、备足材料', 3: '三、迅速开工' } },
          ],
        },
        {
          message: 'Expected “三、” here, found “二、”',
          related: ['2: The item before is “三、”'],
          fixes: [
            { title: 'Change to “三、”', safe: true, lines: { 3: '三、迅速开工' } },
            { title: 'Renumber this list from here', lines: { 3: '三、迅速开工' } },
          ],
        },
      ],
    },
    'the last two items that changed places': {
      draft: [
        '（一）走到。户户要进门。',
        '（二）看到。块块要下田。',
        '⟦（四）⟧算清。账账要相符。',
        '⟦（三）⟧管好。件件有着落。',
      ],
      findings: [
        {
          message: 'Expected “（三）” here, found “（四）”',
          related: ['2: The item before is “（二）”'],
          fixes: [
            { title: 'Change to “（三）”', lines: { 3: '（三）算清。账账要相符。' } },
            {
              title: 'Renumber this list from here',
              lines: { 3: '（三）算清。账账要相符。', 4: '（四）管好。件件有着落。' },
            },
          ],
        },
        {
          message: 'Expected “（四）” here, found “（三）”',
          related: ['3: The item before is “（四）”'],
          fixes: [{ title: 'Change to “（四）”', lines: { 4: '（四）管好。件件有着落。' } }],
        },
      ],
    },
    'the third level': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。',
        '⟦5.⟧进田头。',
        '3.进塘口。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “2.” here, found “5.”',
          related: ['3: The item before is “1.”'],
          fixes: [
            { title: 'Change to “2.”', safe: true, lines: { 4: '2.进田头。' } },
            { title: 'Renumber this list from here', lines: { 4: '2.进田头。' } },
          ],
        },
      ],
    },
    'half-width brackets, which stay half-width': {
      draft: ['(一)走到。户户要进门。', '⟦(五)⟧看到。块块要下田。', '(三)算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “(二)” here, found “(五)”',
          related: ['1: The item before is “(一)”'],
          fixes: [
            { title: 'Change to “(二)”', safe: true, lines: { 2: '(二)看到。块块要下田。' } },
            { title: 'Renumber this list from here', lines: { 2: '(二)看到。块块要下田。' } },
          ],
        },
      ],
    },
    'an item past ten': {
      draft: [
        ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((numeral) => `（${numeral}）照此办理。`),
        '⟦（二十一）⟧逐项核对。',
        '（十二）逐项销号。',
      ],
      findings: [
        {
          message: 'Expected “（十一）” here, found “（二十一）”',
          related: ['10: The item before is “（十）”'],
          fixes: [
            { title: 'Change to “（十一）”', safe: true, lines: { 11: '（十一）逐项核对。' } },
            { title: 'Renumber this list from here', lines: { 11: '（十一）逐项核对。' } },
          ],
        },
      ],
    },
  },
});
