import { testRule } from '../../../../test/support/ruleTester';
import { sequenceDuplicate } from './sequence-duplicate';

testRule(sequenceDuplicate, {
  valid: {
    'a tie in a ranking': ['1.石桥镇 95.5', '2.禾浦镇 94.2', '3.青山乡 93.1', '3.白水乡 93.1', '5.云岫乡 90.0'],
    'a tie of three, and one behind which the places go on': [
      '1.石桥镇，95.5分；',
      '1.青山乡，95.5分；',
      '1.白水乡，95.5分；',
      '4.云岫乡，90分；',
      '4.松笛乡，90分；',
      '5.竹溪乡，88分。',
    ],
    'each number once': ['一、摸清家底', '二、备足材料', '三、迅速开工'],
    'the same number under another heading': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '（二）看到。块块要下田。',
      '二、备足材料',
      '（一）算清。账账要相符。',
      '（二）管好。件件有着落。',
    ],
    'one number inside the other, which the items after it show': [
      '一、摸清家底',
      '一、走到。户户要进门。',
      '二、看到。块块要下田。',
      '二、备足材料',
    ],
    'the same numbers in an appendix': ['一、摸清家底', '二、备足材料', '附件1', '一、参加人员', '二、时间地点'],
  },
  invalid: {
    'two places of a ranking that are no tie': {
      draft: ['1.石桥镇 95.5', '2.青山乡 93.1', '⟦2.⟧白水乡 92.4', '4.云岫乡 90.0'],
      findings: [
        {
          message: 'Expected “3.” here, found “2.” again',
          related: ['2: The item before is “2.”'],
          fixes: [
            { title: 'Change to “3.”', safe: true, lines: { 3: '3.白水乡 92.4' } },
            { title: 'Renumber this list from here', lines: { 3: '3.白水乡 92.4' } },
          ],
        },
      ],
    },
    'lines of which some end in a figure': {
      draft: ['1.修渠', '2.清塘20口', '⟦2.⟧打井20口', '4.换泵'],
      findings: [
        {
          message: 'Expected “3.” here, found “2.” again',
          related: ['2: The item before is “2.”'],
          fixes: [
            { title: 'Change to “3.”', safe: true, lines: { 3: '3.打井20口' } },
            { title: 'Renumber this list from here', lines: { 3: '3.打井20口' } },
          ],
        },
      ],
    },
    'the second item': {
      draft: ['一、摸清家底', '⟦一、⟧备足材料', '三、迅速开工'],
      findings: [
        {
          message: 'Expected “二、” here, found “一、” again',
          related: ['1: The item before is “一、”'],
          fixes: [
            { title: 'Change to “二、”', safe: true, lines: { 2: '二、备足材料' } },
            { title: 'Renumber this list from here', lines: { 2: '二、备足材料' } },
          ],
        },
      ],
    },
    'the second of two': {
      draft: ['一、摸清家底', '户户要进门。', '⟦一、⟧备足材料', '件件有着落。'],
      findings: [
        {
          message: 'Expected “二、” here, found “一、” again',
          related: ['1: The item before is “一、”'],
          fixes: [{ title: 'Change to “二、”', lines: { 3: '二、备足材料' } }],
        },
      ],
    },
    'the second of two, before an appendix': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '（二）看到。块块要下田。',
        '二、备足材料',
        '（一）算清。账账要相符。',
        '⟦（一）⟧管好。件件有着落。',
        '附件1',
        '一、参加人员',
        '二、时间地点',
      ],
      findings: [
        {
          message: 'Expected “（二）” here, found “（一）” again',
          related: ['5: The item before is “（一）”'],
          fixes: [{ title: 'Change to “（二）”', lines: { 6: '（二）管好。件件有着落。' } }],
        },
      ],
    },
    'the second of two, with items of its own': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。',
        '2.进田头。',
        '⟦（一）⟧看到。块块要下田。',
        '1.看沟渠。',
        '2.看塘坝。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “（二）” here, found “（一）” again',
          related: ['2: The item before is “（一）”'],
          fixes: [{ title: 'Change to “（二）”', lines: { 5: '（二）看到。块块要下田。' } }],
        },
      ],
    },
    'the last item, which nothing behind it confirms': {
      draft: ['一、摸清家底', '二、备足材料', '⟦二、⟧迅速开工'],
      findings: [
        {
          message: 'Expected “三、” here, found “二、” again',
          related: ['2: The item before is “二、”'],
          fixes: [{ title: 'Change to “三、”', lines: { 3: '三、迅速开工' } }],
        },
      ],
    },
    'an item that was put in, so that all behind it are one too low': {
      draft: ['一、摸清家底', '二、备足材料', '⟦二、⟧迅速开工', '三、抓紧验收', '四、总结移交'],
      findings: [
        {
          message: 'Expected “三、” here, found “二、” again',
          related: ['2: The item before is “二、”'],
          fixes: [
            {
              title: 'Renumber this list from here',
              lines: { 3: '三、迅速开工', 4: '四、抓紧验收', 5: '五、总结移交' },
            },
          ],
        },
      ],
    },
    'the fourth level': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。',
        '（1）问收入。',
        '（2）问支出。',
        '⟦（2）⟧问困难。',
        '（4）问打算。',
        '2.进田头。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “（3）” here, found “（2）” again',
          related: ['5: The item before is “（2）”'],
          fixes: [
            { title: 'Change to “（3）”', safe: true, lines: { 6: '（3）问困难。' } },
            { title: 'Renumber this list from here', lines: { 6: '（3）问困难。' } },
          ],
        },
      ],
    },
    'full-width digits and dots, which stay full-width': {
      draft: ['１．摸清家底', '２．备足材料', '⟦２．⟧迅速开工', '４．抓紧验收'],
      findings: [
        {
          message: 'Expected “３．” here, found “２．” again',
          related: ['2: The item before is “２．”'],
          fixes: [
            { title: 'Change to “３．”', safe: true, lines: { 3: '３．迅速开工' } },
            { title: 'Renumber this list from here', lines: { 3: '３．迅速开工' } },
          ],
        },
      ],
    },
    'a heading whose own items are not counted with it': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '（二）看到。块块要下田。',
        '⟦一、⟧备足材料',
        '（一）算清。账账要相符。',
        '（二）管好。件件有着落。',
        '三、迅速开工',
      ],
      findings: [
        {
          message: 'Expected “二、” here, found “一、” again',
          related: ['1: The item before is “一、”'],
          fixes: [
            { title: 'Change to “二、”', safe: true, lines: { 4: '二、备足材料' } },
            { title: 'Renumber this list from here', lines: { 4: '二、备足材料' } },
          ],
        },
      ],
    },
  },
});
