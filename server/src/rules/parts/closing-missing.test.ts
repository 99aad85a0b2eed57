import { testRule } from '../../../../test/support/ruleTester';
import { BUILTIN_MODELS } from '../../models/builtinModels';
import { closingMissing } from './closing-missing';

const settings = { model: BUILTIN_MODELS.find(({ name }) => name === 'report') };
const DRAFT = [
  '政府工作报告',
  '各位代表：',
  '现在，我代表县人民政府向大会报告工作，请予审议。',
  '一、去年工作',
  '种子备足了，肥料备够了，农机检修了，春耕一天也没有耽误。全县上下一条心，粮食产量又上了一个台阶。',
  '二、今年工作',
  '工地要早开工，资金要早到位，责任要早落实，谁的摊子谁负责到底。',
];

testRule(closingMissing, {
  valid: {
    'a salutation that returns': { draft: [...DRAFT, '各位代表！', '新的一年已经开始。'], settings },
    'a paragraph that is addressed': { draft: [...DRAFT, '各位代表，新的一年已经开始。'], settings },
    thanks: { draft: [...DRAFT, '谢谢大家！'], settings },
    'a farewell': { draft: [...DRAFT, '林禾同志，安息吧！'], settings },
    'the end of a report': { draft: [...DRAFT, '特此报告。'], settings },
    'the end of a report in its last section': {
      draft: [...DRAFT.slice(0, -1), `${DRAFT.at(-1)}特此报告。`],
      settings,
    },
    'thanks in another language': { draft: [...DRAFT, 'Thank you!'], settings },
    'a call': { draft: [...DRAFT, '春天来了，让我们一起把种子播下去！'], settings },
    'a call at the end of the last section': {
      draft: [...DRAFT.slice(0, -1), `${DRAFT.at(-1)}让我们一起把工地建好！`],
      settings,
    },
    'a model that has none': { draft: DRAFT, settings: { model: BUILTIN_MODELS[0] } },
    'a draft that breaks off': { draft: [...DRAFT, '今年还要'], settings },
    'a draft that ends with footnotes': { draft: [...DRAFT, '注：林禾《青禾县志》第12页。'], settings },
    'a report with its first section': {
      draft: [
        ...DRAFT.slice(0, 2),
        '现在，我代表县人民政府，向大会报告工作，请予审议，并请列席人员提出意见。',
        '一、过去一年工作回顾',
        '一年来，全县上下埋头苦干，各项工作取得新进展，办成了许多过去想办而没有办成的大事和难事。',
        '粮食总产再创新高，两个园区投产达效，新建改建学校六所，修通农村公路八十公里。',
        '主要河流水质全部达标，城区空气一年好过一年，群众的笑脸多了起来。',
      ],
      settings,
      others: ['sequence-single'],
    },
    'a fragment': { draft: DRAFT.slice(3), settings },
    'no draft at all': { draft: [''], settings },
  },
  invalid: {
    'the last section at the end': {
      draft: [...DRAFT, '春耕要早。⟦种子要足。⟧'],
      settings,
      findings: [{ message: 'The speech has no closing' }],
    },
    'an appendix behind it': {
      draft: [...DRAFT, '⟦种子要足。⟧', '附件1', '重点项目', '水库要修，公路要通，学校要建。'],
      settings,
      findings: [{ message: 'The speech has no closing' }],
    },
  },
});
