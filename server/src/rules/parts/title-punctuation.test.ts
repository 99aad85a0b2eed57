import { testRule } from '../../../../test/support/ruleTester';
import { titlePunctuation } from './title-punctuation';

const BODY = ['同志们：', '今天开会。下面，我讲两点意见。', '一、抓春耕', '种子要备足。', '二、抓项目', '工地要开工。'];
const fixed = (mark: string, title: string, line = 1) => ({
  message: `A title ends without a mark, found “${mark}”`,
  fixes: [{ title: `Remove “${mark}”`, safe: true as const, lines: { [line]: title } }],
});

testRule(titlePunctuation, {
  valid: {
    'no mark': ['在青禾县春耕动员会上的讲话', ...BODY],
    'marks that may stand there': ['春天在哪里？', ...BODY],
    'a bracket': ['在青禾县春耕动员会上的讲话（摘要）', ...BODY],
    'a title over two lines': ['砥砺前行', '谱写新篇', '——在青禾县春耕动员会上的讲话', ...BODY],
    'a first sentence without a title': ['现在我向大会作工作报告。', ...BODY.slice(1)],
    'a sentence above the salutation': ['我很高兴来听报告。', ...BODY],
    'a sentence that ends like a title, in the text': [
      '同志们：',
      '今天听了报告。',
      '大家作了发言。',
      ...BODY.slice(2),
    ],
    'a sentence above a date': ['今天听了县里的报告。', '（2031年2月3日）', ...BODY],
    'an abstract of a web page': ['林县长在会上作工作报告。', '要闻', '青禾发布', '编辑部', '图片', ...BODY],
    'no draft at all': [''],
  },
  invalid: {
    'a full stop': {
      draft: ['在青禾县春耕动员会上的讲话⟦。⟧', ...BODY],
      findings: [fixed('。', '在青禾县春耕动员会上的讲话')],
    },
    'a full stop and a blank': {
      draft: ['　　在青禾县春耕动员会上的讲话⟦。⟧　', ...BODY],
      findings: [fixed('。', '　　在青禾县春耕动员会上的讲话　')],
    },
    'a colon above the date': {
      draft: ['青禾县政府工作报告⟦：⟧', '（2031年2月3日）', ...BODY],
      findings: [fixed('：', '青禾县政府工作报告')],
    },
    'a comma in a draft without a salutation': {
      draft: ['在青禾县春耕动员会上的讲话⟦，⟧', ...BODY.slice(1)],
      findings: [fixed('，', '在青禾县春耕动员会上的讲话')],
    },
    'a title above its occasion': {
      draft: ['把春耕抓紧抓实⟦，⟧', '——在青禾县春耕动员会上的讲话', ...BODY],
      findings: [fixed('，', '把春耕抓紧抓实')],
    },
    'a half-width full stop': {
      draft: ['在青禾县春耕动员会上的讲话⟦.⟧', ...BODY],
      findings: [fixed('.', '在青禾县春耕动员会上的讲话')],
    },
  },
});
