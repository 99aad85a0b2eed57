import { testRule } from '../../../../test/support/ruleTester';
import { titleMissing } from './title-missing';

const BODY = [
  '今天开会，主要任务是部署全县春耕。去冬以来，各乡镇早谋划、早动手，种子、肥料、农机都有了眉目。下面，我讲两点意见。',
  '一、抓春耕',
  '种子要备足，肥料要备够，农机要检修，一样也不能等到下种那天再说。',
  '二、抓项目',
  '工地要早开工，资金要早到位，责任要早落实，谁的摊子谁负责到底。',
];

testRule(titleMissing, {
  valid: {
    'a title': ['在青禾县春耕动员会上的讲话', '同志们：', ...BODY],
    'a title without the usual words': ['把春耕抓紧抓实', '同志们：', ...BODY],
    'what may be a title': ['春天的约定！', '同志们：', ...BODY],
    'the main points of a speech': [
      '林县长在春耕动员会上的讲话要点',
      '时间：2031年2月3日',
      '地点：县政府礼堂',
      '主持：赵青',
      ...BODY,
    ],
    'a schedule': [
      '春耕动员会日程安排',
      '时间：2031年2月3日',
      '地点：县政府礼堂',
      '主持：赵青',
      '参加：各乡镇负责人',
      '联络：县政府办',
      ...BODY,
    ],
    'a fragment': { draft: BODY.slice(1) },
    'a fragment in which the salutation returns': [...BODY.slice(1), '同志们！', '让我们动手吧！'],
    'a fragment that goes on with a later number': {
      draft: [BODY[0] ?? '', '二、抓春耕', BODY[2] ?? '', '三、抓项目', BODY[4] ?? ''],
      others: ['sequence-start'],
    },
    'a draft that has been begun': ['同志们：', '今天开会。'],
    'no draft at all': [''],
    'a speech without numbers, which begins with a sentence': ['今天开会。', '春耕要早。', '种子要足。'],
  },
  invalid: {
    'a salutation first': {
      draft: ['⟦同志们⟧：', ...BODY],
      findings: [{ message: 'The speech has no title' }],
    },
    'an opening first': {
      draft: ['⟦同志们⟧，今天开会。', ...BODY],
      findings: [{ message: 'The speech has no title' }],
    },
  },
});
