import { testRule } from '../../../../test/support/ruleTester';
import { BUILTIN_MODELS } from '../../models/builtinModels';
import { leadInMissing } from './lead-in-missing';

const named = (name: string) => BUILTIN_MODELS.find((model) => model.name === name);
const HEAD = ['在春灌会议上的讲话', '同志们：', '今天开会。我讲三点意见。'];
const CLOSING = '同志们，大家赶快行动起来。';
const ITEMS = ['（一）走到。户户要进门。', '（二）看到。块块要下田。', '（三）问到。句句要入耳。'];
const LED = (heading: string) => [heading, '要紧的有几条。', ...ITEMS];

testRule(leadInMissing, {
  valid: {
    'an empty draft': [],
    'a lead-in everywhere': [...HEAD, ...LED('一、摸清家底'), ...LED('二、备足材料'), ...LED('三、迅速开工'), CLOSING],
    'a lead-in behind a blank line': [
      ...[...HEAD, '一、摸清家底', '', '要紧的有几条。', '', ...ITEMS],
      ...[...LED('二、备足材料'), ...LED('三、迅速开工'), CLOSING],
    ],
    'a heading on the line below its marker, and a lead-in': [
      ...[...HEAD, '一、', '摸清家底', '要紧的有几条。', ...ITEMS],
      ...['二、', '备足材料', '要紧的有几条。', ...ITEMS, '三、', '迅速开工', '要紧的有几条。', ...ITEMS, CLOSING],
    ],
    'sections that are not divided': [
      ...[...HEAD, '一、摸清家底', '家家要到。', '二、备足材料', '样样要齐。', '三、迅速开工', '天天要干。', CLOSING],
    ],
    'sections with their text on the line of the heading': [
      ...[...HEAD, '一、摸清家底。要紧的有几条。', ...ITEMS],
      ...['二、备足材料。要紧的有几条。', ...ITEMS, '三、迅速开工。要紧的有几条。', ...ITEMS, CLOSING],
    ],
    'a model without': {
      draft: [...HEAD, '一、摸清家底', ...ITEMS, ...LED('二、备足材料'), ...LED('三、迅速开工'), CLOSING],
      settings: { model: named('standard') },
    },
    'a draft that clearly follows no model': [
      ...['2031年度工作汇报', '同志们：', '下面，我汇报三个方面的情况。'],
      ...['一、摸清家底', ...ITEMS, ...LED('二、备足材料'), ...LED('三、迅速开工'), CLOSING],
    ],
    'a fragment': ['一、摸清家底', ...ITEMS, '二、备足材料', ...ITEMS],
    'a single child': {
      draft: [...HEAD, '一、摸清家底', ...ITEMS.slice(0, 1), ...LED('二、备足材料'), ...LED('三、迅速开工'), CLOSING],
      others: ['sequence-single'],
    },
    'a first child at fault': {
      draft: [...HEAD, '一、摸清家底', ...ITEMS.slice(1), ...LED('二、备足材料'), ...LED('三、迅速开工'), CLOSING],
      others: ['sequence-start'],
    },
  },
  invalid: {
    'sections that start again behind an agenda': {
      draft: [
        HEAD[0] ?? '',
        HEAD[1] ?? '',
        '今天的会议有两项议程：',
        '一、通报情况；',
        '二、部署工作。',
        '前一项议程已经进行完毕。下面，我讲三点意见。',
        ...LED('一、摸清家底'),
        '二、备足材料',
        '⟦（一）⟧走到。户户要进门。',
        ...ITEMS.slice(1),
        ...LED('三、迅速开工'),
        CLOSING,
      ],
      findings: [
        {
          message: 'Expected a lead-in between “二、” and “（一）”',
          related: ['12: The heading above is “二、”'],
        },
      ],
    },
    'one section without': {
      draft: [
        ...[...HEAD, ...LED('一、摸清家底'), '二、备足材料', '⟦（一）⟧走到。户户要进门。', ...ITEMS.slice(1)],
        ...[...LED('三、迅速开工'), CLOSING],
      ],
      findings: [
        { message: 'Expected a lead-in between “二、” and “（一）”', related: ['9: The heading above is “二、”'] },
      ],
    },
    'only a blank line': {
      draft: [
        ...[...HEAD, '一、摸清家底', '　　', '⟦（一）⟧走到。户户要进门。', ...ITEMS.slice(1)],
        ...[...LED('二、备足材料'), ...LED('三、迅速开工'), CLOSING],
      ],
      findings: [
        { message: 'Expected a lead-in between “一、” and “（一）”', related: ['4: The heading above is “一、”'] },
      ],
    },
    'most sections without, told once': {
      draft: [
        ...[...HEAD, '一、摸清家底', '⟦（一）⟧走到。户户要进门。', ...ITEMS.slice(1)],
        ...['二、备足材料', ...ITEMS, '三、迅速开工', ...ITEMS, CLOSING],
      ],
      findings: [
        { message: 'Expected a lead-in between “一、” and “（一）”', related: ['4: The heading above is “一、”'] },
      ],
    },
  },
});
