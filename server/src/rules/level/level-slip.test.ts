import { testRule } from '../../../../test/support/ruleTester';
import { levelSlip } from './level-slip';

testRule(levelSlip, {
  valid: {
    'a last item that goes on with the numbers of the section before': [
      '一、认清形势',
      '（一）成绩来之不易。',
      '（二）机遇前所未有。',
      '二、突出重点',
      '（三）稳住粮食生产。',
    ],
    'numbers that run on through the sections, one below the last': [
      ...['一、认清形势', '1.成绩来之不易。', '2.机遇前所未有。', '二、突出重点', '3.稳住粮食生产。'],
      ...['三、加强领导', '4.把责任压到村组。'],
    ],
    'each level in its own form': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '1.进农户。',
      '2.进田头。',
      '（二）看到。块块要下田。',
      '二、备足材料',
    ],
    'a house style that skips （一）': ['一、摸清家底', '1.进农户。', '2.进田头。', '二、备足材料'],
    'an old report that nests 一、 in （一）': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '一、进农户。',
      '二、进田头。',
      '（二）看到。块块要下田。',
      '二、备足材料',
    ],
    'half-width and full-width digits side by side': ['1.摸清家底', '２．备足材料', '3．迅速开工'],
  },
  invalid: {
    'the first item': {
      draft: ['⟦（一）⟧摸清家底', '二、备足材料', '三、迅速开工'],
      findings: [
        {
          message: 'Expected “一、” like the other items of this list, found “（一）”',
          related: ['2: The item after is “二、”'],
          fixes: [{ title: 'Change to “一、”', safe: true, lines: { 1: '一、摸清家底' } }],
        },
      ],
    },
    'a middle item': {
      draft: ['一、摸清家底', '⟦（二）⟧备足材料', '三、迅速开工', '四、抓紧验收'],
      findings: [
        {
          message: 'Expected “二、” like the other items of this list, found “（二）”',
          related: ['1: The item before is “一、”'],
          fixes: [{ title: 'Change to “二、”', safe: true, lines: { 2: '二、备足材料' } }],
        },
      ],
    },
    'the last item': {
      draft: ['（一）走到。户户要进门。', '（二）看到。块块要下田。', '⟦三、⟧算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “（三）” like the other items of this list, found “三、”',
          related: ['2: The item before is “（二）”'],
          fixes: [{ title: 'Change to “（三）”', safe: true, lines: { 3: '（三）算清。账账要相符。' } }],
        },
      ],
    },
    'a half-width list, whose width the item takes': {
      draft: ['(一)走到。户户要进门。', '⟦二、⟧看到。块块要下田。', '(三)算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “(二)” like the other items of this list, found “二、”',
          related: ['1: The item before is “(一)”'],
          fixes: [{ title: 'Change to “(二)”', safe: true, lines: { 2: '(二)看到。块块要下田。' } }],
        },
      ],
    },
    'the third level, without another finding for what stands around it': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。',
        '⟦（2）⟧进田头。',
        '3.进塘口。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “2.” like the other items of this list, found “（2）”',
          related: ['3: The item before is “1.”'],
          fixes: [{ title: 'Change to “2.”', safe: true, lines: { 4: '2.进田头。' } }],
        },
      ],
    },
    'a single character of another level': {
      draft: ['1.进农户。', '2.进田头。', '⟦⑶⟧进塘口。', '4.进车间。'],
      findings: [
        {
          message: 'Expected “3.” like the other items of this list, found “⑶”',
          related: ['2: The item before is “2.”'],
          fixes: [{ title: 'Change to “3.”', safe: true, lines: { 3: '3.进塘口。' } }],
        },
      ],
    },
    'the last item, which may as well be the next of the list inside the item before': {
      draft: ['一、摸清家底', '二、备足材料', '（一）走到。户户要进门。', '（二）看到。块块要下田。', '⟦3.⟧迅速开工'],
      findings: [
        {
          message: 'Expected “三、” like the other items of this list, found “3.”',
          related: ['2: The item before is “二、”'],
          fixes: [{ title: 'Change to “三、”', lines: { 5: '三、迅速开工' } }],
        },
      ],
    },
    'the last item, which may as well be the next of the list around its own': {
      draft: ['一、摸清家底', '二、备足材料', '（一）走到田头', '（二）看到塘口', '⟦3.⟧迅速开工'],
      findings: [
        {
          message: 'Expected “（三）” like the other items of this list, found “3.”',
          related: ['4: The item before is “（二）”'],
          fixes: [{ title: 'Change to “（三）”', lines: { 5: '（三）迅速开工' } }],
        },
      ],
    },
    'the last section, whose number shows that it is none of the list below': {
      draft: [
        '一、摸清家底',
        '（一）走到田头',
        '（二）看到塘口',
        '（三）算到户头',
        '（四）记到账上',
        '（五）送到手上',
        '二、备足材料',
        '（一）备沙石',
        '（二）备工具',
        '（三）备车辆',
        '（四）备粮草',
        '（五）备人手',
        '⟦（三）⟧迅速开工',
      ],
      findings: [
        {
          message: 'Expected “三、” like the other items of this list, found “（三）”',
          related: ['7: The item before is “二、”'],
          fixes: [{ title: 'Change to “三、”', lines: { 13: '三、迅速开工' } }],
        },
      ],
    },
    'a heading that holds a list of its own': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '（二）看到。块块要下田。',
        '⟦（二）⟧备足材料',
        '（一）算清。账账要相符。',
        '（二）管好。件件有着落。',
        '三、迅速开工',
      ],
      findings: [
        {
          message: 'Expected “二、” like the other items of this list, found “（二）”',
          related: ['1: The item before is “一、”'],
          fixes: [{ title: 'Change to “二、”', safe: true, lines: { 4: '二、备足材料' } }],
        },
      ],
    },
  },
});
