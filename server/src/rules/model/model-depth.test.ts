import { testRule } from '../../../../test/support/ruleTester';
import { BUILTIN_MODELS } from '../../models/builtinModels';
import { modelDepth } from './model-depth';

const named = (name: string) => BUILTIN_MODELS.find((model) => model.name === name);
const HEAD = ['在春灌会议上的讲话', '同志们：', '今天开会。'];
const DEEP = [
  ...['一、摸清家底', '家底有两本账。', '（一）走到。', '1.进农户。', '（1）问收入。', '（2）问打算。', '2.进田头。'],
  ...['（二）看到。', '1.看水。', '2.看苗。', '（三）问到。', '二、备足材料'],
];

testRule(modelDepth, {
  valid: {
    'an empty draft': [],
    'the levels of the model': { draft: [...HEAD, ...DEEP], settings: { model: named('standard') } },
    'fewer levels than the model': {
      draft: [...HEAD, '一、摸清家底', '二、备足材料'],
      settings: { model: named('standard') },
    },
    'a fragment': { draft: DEEP, settings: { model: named('address') } },
    'an appendix': {
      draft: ['在稻花节上的致辞', '各位来宾：', '欢迎大家！', '附件', '一、报到', '二、参观'],
      settings: { model: named('address') },
    },
    'a deeper heading that is the only one of its list': {
      draft: [...HEAD, '一、摸清家底', '一是走。二是看。', '（一）走到。', '二、备足材料'],
      settings: { model: named('brief') },
      others: ['sequence-single'],
    },
  },
  invalid: {
    'a level below the lowest, told once': {
      draft: [
        ...HEAD,
        ...[
          '一、摸清家底',
          '家底有两本账。',
          '（一）走到。',
          '1.进农户。',
          '⟦（1）⟧问收入。',
          '（2）问打算。',
          '2.进田头。',
        ],
        ...['（二）看到。', '1.看水。', '（1）看库。', '（2）看渠。', '2.看苗。', '（三）问到。', '二、备足材料'],
      ],
      settings: { model: named('report') },
      findings: [{ message: 'The lowest level of the model is “1.”; “（1）” goes deeper' }],
    },
    'any number, where the model has none': {
      draft: ['在稻花节上的致辞', '各位来宾：', '欢迎大家！', '⟦一、⟧先看', '田里有稻。', '二、后尝', '家里有酒。'],
      settings: { model: named('address') },
      findings: [{ message: 'The model has no numbers, found “一、”' }],
    },
    'two levels too many, each told': {
      draft: [
        ...[...HEAD, '一、摸清家底', '家底有两本账。', '⟦（一）⟧走到。好。', '⟦1.⟧进农户。', '2.进田头。'],
        ...['（二）看到。好。', '二、备足材料', '样样要齐。'],
      ],
      settings: { model: named('brief') },
      findings: [
        { rule: 'model-scheme', message: 'The model numbers this level “一是”, found “（一）”' },
        { message: 'The lowest level of the model is “一是”; “1.” goes deeper' },
      ],
    },
    'numbers at two levels, where the model has none, told once': {
      draft: [
        ...['在稻花节上的致辞', '各位来宾：', '欢迎大家！'],
        ...['⟦一、⟧先看', '（一）看稻。好。', '（二）看鱼。好。', '二、后尝', '家里有酒。'],
      ],
      settings: { model: named('address') },
      findings: [{ message: 'The model has no numbers, found “一、”' }],
    },
  },
});
