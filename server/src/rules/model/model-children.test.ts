import { testRule } from '../../../../test/support/ruleTester';
import { BUILTIN_MODELS } from '../../models/builtinModels';
import { modelChildren } from './model-children';

const [rally] = BUILTIN_MODELS;
const HEAD = ['在春灌会议上的讲话', '同志们：', '今天开会。下面，我强调几点意见。'];
const CLOSING = '同志们，大家赶快行动起来。';
const items = (count: number) =>
  Array.from({ length: count }, (_, at) => `（${'一二三四五六七八'[at]}）${'走看问记算管修补'[at]}到。件件要有着落。`);
const section = (heading: string, count: number) => [heading, '要紧的有几条。', ...items(count)];
const exact = {
  ...rally,
  levels: rally.levels.map((level) => ({ ...level, children: level.children && { min: 4, max: 4 } })),
};

testRule(modelChildren, {
  valid: {
    'an empty draft': [],
    'as many as in the model': [...HEAD, ...section('一、摸清家底', 3), ...section('二、备足材料', 5), CLOSING],
    'sections without children': [...HEAD, '一、摸清家底', '家家要到。', '二、备足材料', '样样要齐。', CLOSING],
    'a single child, told as such': {
      draft: [
        ...HEAD,
        ...section('一、摸清家底', 1),
        ...section('二、备足材料', 3),
        ...section('三、迅速开工', 3),
        CLOSING,
      ],
      others: ['sequence-single'],
    },
    'a last section that is still in the making, two levels below': {
      draft: [
        ...[...HEAD, ...section('一、摸清家底', 4), ...section('二、备足材料', 2)],
        ...['1.沙要细。块块要过筛。', '2.石要硬。车车要过秤。'],
      ],
      settings: { model: BUILTIN_MODELS[0] },
      others: ['model-scheme'],
    },
    'a list with a gap': {
      draft: [
        ...HEAD,
        '一、摸清家底',
        '家家要到。',
        ...items(8).filter((_, at) => at !== 3),
        ...section('二、备足材料', 3),
        CLOSING,
      ],
      others: ['sequence-gap'],
    },
    'a section that is at fault': {
      draft: [
        ...HEAD,
        ...section('一、摸清家底', 3),
        ...section('三、备足材料', 2),
        ...section('四、迅速开工', 3),
        CLOSING,
      ],
      others: ['sequence-gap'],
    },
    'a last section in the making': [...HEAD, ...section('一、摸清家底', 3), ...section('二、备足材料', 2)],
    'a draft that clearly follows no model': [
      ...HEAD.slice(0, 2),
      '今天开会。',
      ...section('一、摸清家底', 2),
      ...section('二、备足材料', 6),
      CLOSING,
    ],
    'a fragment': [...section('一、摸清家底', 2), ...section('二、备足材料', 6), '三、迅速开工'],
    'a model that leaves it open': {
      draft: [
        '青禾县政府工作报告',
        '各位代表：',
        '请审议。',
        ...section('一、去年的工作', 8),
        '二、今年的打算',
        '样样要齐。',
      ],
    },
    'parts of another form than in the model': {
      draft: [
        ...[...HEAD, '一、摸清家底', '家底有两本账。', '1.走到。好。', '2.看到。好。'],
        ...['二、备足材料', '样样要齐。', CLOSING],
      ],
      settings: { model: rally },
      others: ['model-scheme'],
    },
  },
  invalid: {
    'fewer than in the model': {
      draft: [
        ...[
          ...HEAD,
          ...section('一、摸清家底', 4),
          ...section('⟦二、⟧备足材料', 2),
          ...section('三、迅速开工', 3),
          CLOSING,
        ],
      ],
      findings: [{ message: 'The model divides a section like “二、” into 3 to 5; this one has 2' }],
    },
    'fewer in a last section that is closed': {
      draft: [...HEAD, ...section('一、摸清家底', 4), ...section('⟦二、⟧备足材料', 2), CLOSING],
      findings: [{ message: 'The model divides a section like “二、” into 3 to 5; this one has 2' }],
    },
    'more, in a last section too': {
      draft: [...HEAD, ...section('一、摸清家底', 4), ...section('⟦二、⟧备足材料', 6)],
      findings: [{ message: 'The model divides a section like “二、” into 3 to 5; this one has 6' }],
    },
    'more in most sections, told once': {
      draft: [
        ...HEAD,
        ...section('⟦一、⟧摸清家底', 6),
        ...section('二、备足材料', 7),
        ...section('三、迅速开工', 8),
        CLOSING,
      ],
      findings: [{ message: 'The model divides a section like “一、” into 3 to 5; this one has 6' }],
    },
    'another number than the only one of the model': {
      draft: [...HEAD, ...section('一、摸清家底', 4), ...section('⟦二、⟧备足材料', 5), CLOSING],
      settings: { model: exact },
      findings: [{ message: 'The model divides a section like “二、” into 4; this one has 5' }],
    },
  },
});
