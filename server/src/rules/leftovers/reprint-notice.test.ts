import { testRule } from '../../../../test/support/ruleTester';
import { reprintNotice } from './reprint-notice';

const NOTICE = 'This line looks like the reprint notice of a web page, not like the speech';

/** A draft that ends with one notice. */
const endingWith = (notice: string) => ({
  draft: ['一、抓春耕', '种子要足。', '二、抓项目', `⟦${notice}⟧`],
  findings: [{ message: NOTICE, fixes: [{ title: 'Remove this line', lines: { 4: null } }] }],
});

testRule(reprintNotice, {
  valid: {
    'a speech about reprints': [
      '（一）转载稿件要注明来源。',
      '（二）来信要有回音。',
      '各镇要积极转载县融媒体中心的稿件，并注明出处。',
    ],
    'addresses that the listeners need': [
      '一、抓春耕',
      'https://www.example.org/2026/1.html',
      '二、抓项目',
      '报名网址：https://www.example.org/2026/2.html',
    ],
    'a link in Markdown': ['一、抓春耕', '二、抓项目', '[参考链接](https://www.example.org/2026/1.html)'],
    'sentences about reprints and copyright': [
      '一、抓春耕',
      '二、抓项目',
      '版权所有者要增强维权意识，用好法律武器。',
      '未经作者授权不得转载，这是著作权法的基本要求。',
      '如需转载县里的稿件，要注明来源，这是规矩。',
    ],
    'a speech about copyright': ['版权保护工作要抓实。', '要加强版权登记。'],
    'an address inside a sentence': ['办事指南可在 https://www.example.com 查询，请大家相互转告。'],
    'an address in the middle of a line': ['请登录www.example.com填报。'],
    'where something comes from': ['我们的信心来源于全县干部群众的支持。', '资金来源要落实。'],
    'conditions in a speech': ['如需转移群众，要注明去向。', '未经批准，不得转让。'],
  },
  invalid: {
    'how the model speech ends': endingWith('如若转载,请注明出处:https://www.example.com/167636.html'),
    'a request': endingWith('转载请注明来源：青禾发布'),
    'a prohibition': endingWith('未经本网授权，不得转载。'),
    'a bracketed one': endingWith('（本文转载自青禾发布）'),
    'a copyright line': endingWith('版权所有：青禾县人民政府办公室'),
    'the source with its address': endingWith('来源：https://www.example.org/2026/1.html'),
    'the original': endingWith('原文链接: www.example.org/2026/1.html'),
    'an address alone': endingWith('https://www.example.org/2026/1.html'),
    'a disclaimer': endingWith('免责声明：本站内容仅供参考'),
    'in the middle, a request that no speech has': {
      draft: ['一、抓春耕', '⟦如需转载，请注明出处：青禾发布⟧', '种子要足。', '二、抓项目', '工地要开工。'],
      findings: [{ message: NOTICE, fixes: [{ title: 'Remove this line', lines: { 2: null } }] }],
    },
    'an indented one': {
      draft: ['一、抓春耕', '二、抓项目', '', '　　⟦如需转载，请注明出处⟧　'],
      findings: [{ message: NOTICE, fixes: [{ title: 'Remove this line', lines: { 4: null } }] }],
    },
    'two of them, above the speech': {
      draft: ['⟦https://www.example.org/1.html⟧', '⟦未经授权，谢绝转载⟧', '一、抓春耕', '二、抓项目'],
      findings: [
        { message: NOTICE, fixes: [{ title: 'Remove this line', lines: { 1: null } }] },
        { message: NOTICE, fixes: [{ title: 'Remove this line', lines: { 2: null } }] },
      ],
    },
  },
});
