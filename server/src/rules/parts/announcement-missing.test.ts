import { testRule } from '../../../../test/support/ruleTester';
import { BUILTIN_MODELS } from '../../models/builtinModels';
import { announcementMissing } from './announcement-missing';

const FRONT = ['在青禾县春耕动员会上的讲话', '同志们：'];
const BODY = [
  '一、抓春耕',
  '种子要备足，肥料要备够，农机要检修，一样也不能等到下种那天再说。早一天下种，就多一分收成，这个道理大家都懂。',
  '二、抓项目',
  '工地要早开工，资金要早到位，责任要早落实，谁的摊子谁负责到底。项目等不得，群众更等不得，要一天一天往前赶。',
];
const standard = BUILTIN_MODELS.find(({ name }) => name === 'standard');

testRule(announcementMissing, {
  valid: {
    'an announcement': [...FRONT, '今天开会。下面，我讲几点意见。', ...BODY],
    'an announcement with a count': [...FRONT, '今天开会。', '借此机会，我谈两点体会，与大家共勉。', ...BODY],
    'an announcement that is not the last sentence': [...FRONT, '下面，我讲两点意见。材料已经发给大家。', ...BODY],
    'work that is announced': [...FRONT, '今天开会。今年重点抓好两项工作。', ...BODY],
    'a report': [...FRONT, '现在，我向大会报告工作，请予审议。', ...BODY],
    'other words': [...FRONT, '今天开会，我说几句。', ...BODY],
    ...Object.fromEntries(
      [
        '下面，我从三个方面再作强调。',
        '在此，我作如下表态：',
        '我们向全县青年发出如下倡议：',
        '现将个人对照检查如下。',
        '今天主要讲四个历史时期。',
        '今天的会议有几项议程。',
        '借此机会，谈谈我的认识和体会，与大家交流。',
        '做好今年的春耕，要重点把握好“四个关键词”。',
        '今年要围绕一个目标，突出两个重点，抓好三项工程。',
        '不当之处，请批评指正。',
      ].map((words): [string, readonly string[]] => [`announced: ${words}`, [...FRONT, `今天开会。${words}`, ...BODY]]),
    ),
    'a model that has none': { draft: [...FRONT, '今天开会，部署春耕。', ...BODY], settings: { model: standard } },
    'no opening at all': { draft: [...FRONT, ...BODY], others: ['opening-missing'] },
    'no headings': [...FRONT, '今天开会，部署春耕。', BODY[1] ?? '', BODY[3] ?? ''],
    'a fragment': BODY,
    'a draft that has been begun': [...FRONT, '今天开会，部署春耕。', '一、抓春耕', '二、抓项目'],
    'parts without numbers above the first heading': [...FRONT, '关于去年工作', '去年的工作，大家是清楚的。', ...BODY],
  },
  invalid: {
    'a count that tells what was done': {
      draft: [...FRONT, '今天开会。⟦去年，全县办成三件大事，群众都看在眼里。⟧', ...BODY],
      findings: [{ message: 'The opening does not announce what comes' }],
    },
    'an opening that announces nothing': {
      draft: [...FRONT, '今天开会。⟦主要任务是部署春耕。⟧', ...BODY],
      findings: [{ message: 'The opening does not announce what comes' }],
    },
    'points in words': {
      draft: [
        ...FRONT,
        '今天开会。⟦刚才，两个乡作了表态发言，讲得很好。⟧',
        '第一，抓春耕。种子要备足，肥料要备够，农机要检修，一样也不能等。',
        '第二，抓项目。工地要早开工，资金要早到位，责任要早落实，一天一天往前赶。',
        '第三，抓民生。学校要修，道路要通，老人要有人管，一件一件办到底。',
      ],
      findings: [{ message: 'The opening does not announce what comes' }],
    },
    'a long last sentence': {
      draft: [
        ...FRONT,
        '今天，县委、县政府决定召开这次会议，主要任务是总结去年农业农村工作，分析当前农业生产面临的形势，研究解决春耕备耕中的困难，⟦安排部署今年的春耕工作。⟧',
        ...BODY,
      ],
      findings: [{ message: 'The opening does not announce what comes' }],
    },
  },
});
