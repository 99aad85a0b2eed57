import { testRule } from '../../../../test/support/ruleTester';
import { sequenceStart } from './sequence-start';

testRule(sequenceStart, {
  valid: {
    'one item a section, numbered through': {
      draft: [
        ...['一、认清形势', '1.成绩来之不易。', '二、突出重点', '2.稳住粮食生产。'],
        ...['三、加强领导', '3.把责任压到村组。'],
      ],
      others: ['sequence-single'],
    },
    'a list that starts with one': ['一、摸清家底', '二、备足材料'],
    'a first item behind a colon': ['下面讲两点意见：一、摸清家底。', '二、备足材料。'],
    'a year and an amount at the head of a line': ['2025年是打基础的一年。', '3.5万亩良田要管好。'],
    'quarters and grades at the head of a line': ['三、四月份要抢农时。', '二、三级医院要带好头。'],
    'numbers that run on through the sections': [
      '一、优化环境',
      '1.推进一网通办。',
      '2.推进一窗受理。',
      '二、开放市场',
      '3.降低准入门槛。',
      '4.降低物流成本。',
      '三、规范执法',
      '5.公开裁量基准。',
      '6.减少重复检查。',
    ],
    'numbers that run on in brackets': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '（二）看到。块块要下田。',
      '二、备足材料',
      '（三）算清。账账要相符。',
      '（四）管好。件件有着落。',
    ],
    'numbers that run on from a section with one, and on': {
      draft: [
        ...['一、摸清家底', '（一）走到。户户要进门。'],
        ...['二、备足材料', '（二）算清。账账要相符。', '（三）管好。件件有着落。'],
        ...['三、迅速开工', '（四）抢早。天天要上工。', '（五）抢晴。处处要动土。'],
      ],
      others: ['sequence-single'],
    },
    'items in pairs on a line': ['参会单位：', '1.县委办公室　　　2.县政府办', '3.县教育局　　　　4.县卫健局'],
  },
  invalid: {
    'a list that lost its first item': {
      draft: ['⟦二、⟧备足材料', '三、迅速开工', '四、抓紧验收'],
      findings: [
        {
          message: 'This list starts with “二、”; expected “一、”',
          fixes: [
            {
              title: 'Renumber this list from here',
              lines: { 1: '一、备足材料', 2: '二、迅速开工', 3: '三、抓紧验收' },
            },
            { title: 'Insert the missing “一、”', lines: { 1: '一、\n二、备足材料' } },
          ],
        },
      ],
    },
    'a first item whose number alone is wrong': {
      draft: ['⟦三、⟧摸清家底', '二、备足材料', '三、迅速开工'],
      findings: [
        {
          message: 'This list starts with “三、”; expected “一、”',
          fixes: [
            { title: 'Change to “一、”', safe: true, lines: { 1: '一、摸清家底' } },
            { title: 'Renumber this list from here', lines: { 1: '一、摸清家底' } },
          ],
        },
      ],
    },
    'a list inside a section, in half-width brackets': {
      draft: [
        '一、摸清家底',
        '先摸底,再动手。',
        '⟦(二)⟧看到。块块要下田。',
        '(三)算清。账账要相符。',
        '二、备足材料',
        '(一)备足沙石。宁多勿少。',
        '(二)备足工具。宁早勿晚。',
      ],
      findings: [
        {
          message: 'This list starts with “(二)”; expected “(一)”',
          fixes: [
            {
              title: 'Renumber this list from here',
              lines: { 3: '(一)看到。块块要下田。', 4: '(二)算清。账账要相符。' },
            },
            { title: 'Insert the missing “(一)”', lines: { 3: '(一)\n(二)看到。块块要下田。' } },
          ],
        },
      ],
    },
    'the third level, in full-width digits': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '⟦２．⟧进田头。',
        '３．进塘口。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'This list starts with “２．”; expected “１．”',
          fixes: [
            { title: 'Renumber this list from here', lines: { 3: '１．进田头。', 4: '２．进塘口。' } },
            { title: 'Insert the missing “１．”', lines: { 3: '１．\n２．进田头。' } },
          ],
        },
      ],
    },
    'more missing items than could be put in': {
      draft: ['⟦九、⟧总结移交', '十、长期管护'],
      findings: [
        {
          severity: 'information',
          message: 'This list starts with “九、”; expected “一、”',
          fixes: [{ title: 'Renumber this list from here', lines: { 1: '一、总结移交', 2: '二、长期管护' } }],
        },
      ],
    },
  },
});
