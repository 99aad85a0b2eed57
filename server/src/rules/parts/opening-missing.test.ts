import { testRule } from '../../../../test/support/ruleTester';
import { openingMissing } from './opening-missing';

const FRONT = ['在青禾县春耕动员会上的讲话', '同志们：'];
const OPENING = '今天开会，部署春耕。下面，我讲两点意见。';
const BODY = [
  '种子要备足，肥料要备够，农机要检修，一样也不能等到下种那天再说。早一天下种，就多一分收成，这个道理大家都懂。',
  '二、抓项目',
  '工地要早开工，资金要早到位，责任要早落实，谁的摊子谁负责到底。项目等不得，群众更等不得，要一天一天往前赶。',
];

testRule(openingMissing, {
  valid: {
    'an opening': [...FRONT, OPENING, '一、抓春耕', ...BODY],
    'a fragment': ['一、抓春耕', ...BODY],
    'no headings': [...FRONT, OPENING, ...BODY.slice(0, 1), '春耕要早。'],
    'a fragment in which the salutation returns': ['一、抓春耕', ...BODY, '同志们！', '让我们动手吧！'],
    'a draft that has been begun': [...FRONT, '一、抓春耕', '二、抓项目'],
    'no draft at all': [''],
  },
  invalid: {
    'a heading right below the salutation': {
      draft: [...FRONT, '⟦一、⟧抓春耕', ...BODY],
      findings: [{ message: 'The speech has no opening above its first heading' }],
    },
    'paragraphs of 第一，': {
      draft: [...FRONT, `⟦第一，⟧抓春耕。${BODY[0]}`, `第二，抓项目。${BODY[2]}`, '工作要抓紧。'],
      findings: [{ message: 'The speech has no opening above its first heading' }],
    },
  },
});
