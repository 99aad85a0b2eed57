import { testRule } from '../../../../test/support/ruleTester';
import { BUILTIN_MODELS } from '../../models/builtinModels';
import { modelScheme } from './model-scheme';

const named = (name: string) => BUILTIN_MODELS.find((model) => model.name === name);
const HEAD = ['在春灌会议上的讲话', '同志们：', '今天开会。'];
const ITEMS = ['（一）走到。户户要进门。', '（二）看到。块块要下田。', '（三）问到。句句要入耳。'];

testRule(modelScheme, {
  valid: {
    'an empty draft': [],
    'the numbering of the model': [...HEAD, '一、摸清家底', '家底有两本账。', ...ITEMS, '二、备足材料', '样样要齐。'],
    'the upper levels of the model only': [...HEAD, '一、摸清家底', '家底有两本账。', '二、备足材料', '样样要齐。'],
    'no numbers': [...HEAD, '大家辛苦了。'],
    'one section in another form': [
      ...[...HEAD, '一、摸清家底', '家底有两本账。', ...ITEMS],
      ...['二、备足材料', '材料有三样。', '1.沙要细。', '2.石要硬。'],
    ],
    'a draft that clearly follows no model': [
      ...[...HEAD, '一、摸清家底', '家底有两本账。', '1.走到。好。', '2.看到。好。', '3.问到。好。'],
      ...['二、备足材料', '样样要齐。'],
    ],
    'a fragment': ['1.进农户。', '2.进田头。'],
    'an appendix': [...HEAD, '一、摸清家底', '家家要到。', '二、备足材料', '样样要齐。', '附件', '1.沙', '2.石'],
    'a level that is skipped': {
      draft: [
        ...HEAD,
        '一、摸清家底',
        '家底有两本账。',
        '（1）走到。好。',
        '（2）看到。好。',
        '二、备足材料',
        '样样要齐。',
      ],
      others: ['level-skip'],
    },
  },
  invalid: {
    '1. for （一）, told once': {
      draft: [
        ...[...HEAD, '一、摸清家底', '家底有两本账。', '⟦1.⟧走到。好。', '2.看到。好。', '3.问到。好。'],
        ...['二、备足材料', '材料有三样。', '1.沙要细。好。', '2.石要硬。好。', '3.料要足。好。'],
      ],
      settings: { model: named('rally') },
      findings: [{ message: 'The model numbers this level “（一）”, found “1.”' }],
    },
    '（一） for 一、, and what stands below': {
      draft: [
        ...[...HEAD, '⟦（一）⟧摸清家底', '家底有两本账。', '⟦1.⟧走到。好。', '2.看到。好。', '3.问到。好。'],
        ...['（二）备足材料', '样样要齐。'],
      ],
      settings: { model: named('rally') },
      findings: [
        { message: 'The model numbers this level “一、”, found “（一）”' },
        { message: 'The model numbers this level “一是”, found “1.”' },
      ],
    },
    'a level above those of the model, which shifts the rest': {
      draft: [
        ...[...HEAD, '⟦第一部分⟧　摸清家底', '一、走到', '进门有三看。', ...ITEMS, '二、看到', '下田有两看。'],
        ...['第二部分　备足材料', '样样要齐。'],
      ],
      settings: { model: named('rally') },
      findings: [{ message: 'The model numbers this level “一、”, found “第一部分”' }],
    },
    'another model': {
      draft: [
        ...HEAD,
        '一、摸清家底',
        '家底有两本账。',
        '⟦（一）⟧走到。好。',
        '（二）看到。好。',
        '二、备足材料',
        '样样要齐。',
      ],
      settings: { model: named('brief') },
      findings: [{ message: 'The model numbers this level “一是”, found “（一）”' }],
    },
  },
});
