import { testRule } from '../../../../test/support/ruleTester';
import { salutationMissing } from './salutation-missing';

const TITLE = '在青禾县春耕动员会上的讲话';
const OPENING =
  '今天开会，主要任务是部署全县春耕。去冬以来，各乡镇早谋划、早动手，种子、肥料、农机都有了眉目。下面，我讲两点意见。';
const BODY = [
  '一、抓春耕',
  '种子要备足，肥料要备够，农机要检修，一样也不能等到下种那天再说。',
  '二、抓项目',
  '工地要早开工，资金要早到位，责任要早落实，谁的摊子谁负责到底。',
];

testRule(salutationMissing, {
  valid: {
    'a salutation': [TITLE, '同志们：', OPENING, ...BODY],
    'a salutation that opens the first paragraph': [TITLE, `同志们，${OPENING}`, ...BODY],
    'offices first': [TITLE, '主任、各位副主任、秘书长，各位委员：', OPENING, ...BODY],
    'offices with names first': [TITLE, '李书记、王县长，各位企业家朋友：', OPENING, ...BODY],
    'one by name': [TITLE, '尊敬的张书记、各位领导：', OPENING, ...BODY],
    'two groups': [TITLE, '尊敬的领导，亲爱的同事们：', OPENING, ...BODY],
    'all citizens': [TITLE, '广大市民朋友们：', OPENING, ...BODY],
    'two languages': [TITLE, 'Dear friends, 各位来宾:', OPENING, ...BODY],
    'a salutation below the first number': {
      draft: [
        '青禾县春耕动员会主持词',
        '一、宣布开会',
        '各位代表：',
        `现在开会。${OPENING}`,
        '二、会议报告',
        '请林县长作报告，大家认真听，会后抓好落实，一件一件地办。',
      ],
      others: ['opening-missing', 'closing-missing'],
    },
    'the main points of a speech': [
      '林县长在春耕动员会上的讲话要点',
      '时间：2031年2月3日',
      '地点：县政府礼堂',
      '主持：赵青',
      OPENING,
      ...BODY,
    ],
    'an agenda': ['春耕动员会议程', '时间：2031年2月3日', '地点：县政府礼堂', OPENING, ...BODY],
    'a fragment': BODY,
    'minutes, which address nobody': [
      '县长办公会议纪要',
      '2031年9月3日上午，县长主持召开办公会议。现纪要如下：',
      ...BODY,
    ],
    'a fragment in which the salutation returns': [...BODY, '同志们！', '让我们动手吧！'],
    'a draft that has been begun': [TITLE, '今天开会。'],
    'nothing but a title': [TITLE],
    'no draft at all': [''],
  },
  invalid: {
    'a line about people': {
      draft: [TITLE, '⟦今天到会的领导同志有⟧：', '林县长、各位副县长。', OPENING, ...BODY],
      findings: [{ message: 'The speech has no salutation' }],
    },
    'an opening below the title': {
      draft: [TITLE, '（2031年2月3日）', '', '⟦今天开会⟧，部署春耕。', OPENING, ...BODY],
      findings: [{ message: 'The speech has no salutation' }],
    },
    'a salutation in the middle of an address': {
      draft: [
        '在青禾县丰收节开幕式上的致辞',
        '⟦秋风送爽⟧，稻谷飘香。今天，我们欢聚一堂，共庆丰收。',
        '青禾是一座因水而生的城市，先人在这里筑圩成田，留下了与人为善的性格。',
        '青禾也是一座为水而变的城市，湖水清了，白鹭回来了，年轻人也回来了。',
        '青禾更是一座向水而兴的城市，一张票游遍几座城，一部手机管好一段旅程。',
        '女士们、先生们，朋友们！',
        '祝丰收节圆满成功！',
      ],
      findings: [{ message: 'The speech has no salutation' }],
    },
    'a draft below the lines of a web page': {
      draft: [
        '您的位置：首页',
        '',
        TITLE,
        '发布时间：2031-02-03 来源：县政府办',
        '',
        '⟦今天开会⟧，部署春耕。',
        OPENING,
        ...BODY,
      ],
      findings: [{ message: 'The speech has no salutation' }],
    },
    'a salutation at the end only': {
      draft: [TITLE, '⟦今天开会⟧，部署春耕。', OPENING, ...BODY, '同志们！', '让我们动手吧！'],
      findings: [{ message: 'The speech has no salutation' }],
    },
  },
});
