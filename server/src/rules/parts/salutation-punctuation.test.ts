import { testRule } from '../../../../test/support/ruleTester';
import { salutationPunctuation } from './salutation-punctuation';

const TITLE = '在青禾县春耕动员会上的讲话';
const BODY = ['今天开会。下面，我讲两点意见。', '一、抓春耕', '种子要备足。', '二、抓项目', '工地要开工。'];
const changed = (mark: string, line: string, at = 2) => ({
  message: `Expected “：” behind the salutation, found “${mark}”`,
  fixes: [{ title: 'Change to “：”', safe: true as const, lines: { [at]: line } }],
});

testRule(salutationPunctuation, {
  valid: {
    'a salutation over lines with blank lines between': [
      TITLE,
      '',
      '各位领导、各位来宾，',
      '',
      '女士们、先生们，',
      '',
      '朋友们：',
      '',
      ...BODY,
    ],
    'a colon behind the last of two lines only': [TITLE, '尊敬的各位领导、各位来宾，', '媒体界的朋友们：', ...BODY],
    'names behind those addressed': [TITLE, '尊敬的各位领导，', '张老师、李老师：', ...BODY],
    'people from elsewhere': [TITLE, '尊敬的各位领导、', '在青禾创业的各界人士：', ...BODY],
    'people in charge': [TITLE, '各位领导，', '有关部门负责人、全体师生：', ...BODY],
    'two kinds of addresses': [TITLE, '各位领导，各位来宾，', '亲爱的家人们：', ...BODY],
    'a greeting on the second line': [TITLE, '尊敬的各位领导、各位来宾', '女士们、先生们，大家上午好！', ...BODY],
    'an address that opens the first paragraph': [
      TITLE,
      '各位领导，',
      '同志们，今天我们在这里开会，部署全县的春耕和防汛，请大家认真听、认真记、认真想，会后马上抓好落实。',
      ...BODY,
    ],
    'a colon': [TITLE, '同志们：', ...BODY],
    'a half-width colon': [TITLE, '同志们:', ...BODY],
    'an exclamation mark': [TITLE, '亲爱的同学们！', ...BODY],
    'a colon on the last line only': [TITLE, '尊敬的各位来宾，', '女士们、先生们：', ...BODY],
    'a salutation that opens a paragraph': [TITLE, '同志们，今天开会。', ...BODY],
    'a salutation that returns': [TITLE, '同志们：', ...BODY, '同志们，', '让我们动手吧！'],
    'what only begins like one': [TITLE, '各位来宾的到来，让青禾生辉。', '各位领导高度重视', ...BODY],
    'names on a line of the body': [TITLE, '今天表扬的是：', '各位代表', '他们辛苦了。', ...BODY],
    'names with nothing below': [TITLE, '各位代表'],
    'no draft at all': [''],
  },
  invalid: {
    'lines with blank lines between, the last with a comma': {
      draft: [TITLE, '', '各位领导、各位来宾，', '', '同志们⟦，⟧', '', ...BODY],
      findings: [changed('，', '同志们：', 5)],
    },
    'a comma': { draft: [TITLE, '同志们⟦，⟧', ...BODY], findings: [changed('，', '同志们：')] },
    'a comma above a greeting': {
      draft: [TITLE, '同志们⟦，⟧', '大家上午好！', ...BODY],
      findings: [changed('，', '同志们：')],
    },
    'a comma above a lead-in': {
      draft: [TITLE, '同志们⟦，⟧', '今天到会的领导同志有：', ...BODY],
      findings: [changed('，', '同志们：')],
    },
    'a full stop': { draft: [TITLE, '各位代表⟦。⟧', ...BODY], findings: [changed('。', '各位代表：')] },
    'a semicolon, behind the speaker': {
      draft: [TITLE, '县长　林禾', '各位代表、各位委员⟦；⟧', ...BODY],
      findings: [changed('；', '各位代表、各位委员：', 3)],
    },
    'no mark': {
      draft: [TITLE, '⟦同志们⟧', ...BODY],
      findings: [
        {
          message: 'Expected “：” behind the salutation',
          fixes: [{ title: 'Put “：” behind it', safe: true, lines: { 2: '同志们：' } }],
        },
      ],
    },
    'the last line of several': {
      draft: [TITLE, '尊敬的林县长、各位来宾，', '女士们、先生们⟦，⟧', ...BODY],
      findings: [changed('，', '女士们、先生们：', 3)],
    },
    'what a web page puts above': {
      draft: [
        '首页',
        '要闻',
        '专题',
        '服务',
        '互动',
        '图片',
        '视频',
        TITLE,
        '来源：',
        '青禾发布',
        '同志们⟦，⟧',
        ...BODY,
      ],
      findings: [changed('，', '同志们：', 11)],
    },
    'no title above': { draft: ['同志们⟦，⟧', '', ...BODY], findings: [changed('，', '同志们：', 1)] },
    'the width of the draft': {
      draft: [TITLE, '同志们⟦,⟧', '今天开会,部署春耕,部署防汛.下面,我讲两点意见.', ...BODY.slice(1)],
      findings: [
        {
          message: 'Expected “:” behind the salutation, found “,”',
          fixes: [{ title: 'Change to “:”', safe: true, lines: { 2: '同志们:' } }],
        },
      ],
    },
    'both title and salutation': {
      draft: [`${TITLE}⟦。⟧`, '同志们⟦，⟧', ...BODY],
      findings: [
        {
          rule: 'title-punctuation',
          severity: 'warning',
          message: 'A title ends without a mark, found “。”',
          fixes: [{ title: 'Remove “。”', safe: true, lines: { 1: TITLE } }],
        },
        changed('，', '同志们：'),
      ],
    },
  },
});
