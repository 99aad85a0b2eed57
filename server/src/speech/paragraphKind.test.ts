import assert from 'node:assert/strict';
import { lexParagraph } from './lexParagraph';
import type { ParagraphKind } from './paragraphKind';

const rows: readonly (readonly [ParagraphKind, readonly string[]])[] = [
  ['blank', ['', '　　', '\t', '\u200b', '**']],
  [
    'appendix',
    [
      '附件',
      '附件1',
      '附件２：',
      '　　附件三',
      '附件2：重点项目清单',
      '附件：',
      '附件：1.项目清单',
      '附录',
      '附：',
      '名词解释',
      '有关名词解释',
      '注释',
    ],
  ],
  [
    'title-like',
    ['春耕备耕', '主要指标完成情况', '　　过去一年的工作', '关于“十大工程”的说明', '附件一览表在最后一页'],
  ],
  [
    'text',
    [
      '今天开会。',
      '同志们：',
      '丰收',
      '会议指出，今年全县的春耕备耕工作要早准备早安排早动手早见成效成果',
      '一、抓春耕',
      '抓春耕，一是抓种子',
      '2031',
      'www.example.org',
      '附件见后。',
      '（热烈鼓掌）',
    ],
  ],
];

describe('paragraphKind', () => {
  for (const [kind, lines] of rows)
    for (const line of lines)
      it(`${JSON.stringify(line)} is ${kind}`, () => assert.equal(lexParagraph(line).kind, kind));
});
