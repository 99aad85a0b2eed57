import assert from 'node:assert/strict';
import { restructured } from '../../../../test/support/restructuring';

const insert = (side: 'before' | 'behind' | 'inside') => (marked: string) =>
  restructured(marked, (at = 0) => ({ kind: 'insert', at, side }));

describe('insertSection', () => {
  for (const [what, side, before, after] of [
    ['before', 'before', '一、甲\n二、|乙', '一、甲\n二、|\n三、乙'],
    ['behind', 'behind', '一、|甲\n文\n\n二、乙', '一、甲\n文\n\n二、|\n\n三、乙'],
    ['behind the last', 'behind', '一、甲\n二、|乙', '一、甲\n二、乙\n三、|'],
    [
      'behind the last, before the closing',
      'behind',
      '同志们：\n一、甲\n二、|乙\n同志们，让我们一起努力！',
      '同志们：\n一、甲\n二、乙\n三、|\n同志们，让我们一起努力！',
    ],
    [
      'behind the last, before the next appendix',
      'behind',
      '附件1\n清单\n一、甲\n二、|乙\n附件2\n分工\n一、丙\n二、丁',
      '附件1\n清单\n一、甲\n二、乙\n三、|\n附件2\n分工\n一、丙\n二、丁',
    ],
    [
      'behind the last, before something new',
      'behind',
      '一、甲\n文。\n二、|乙\n文。\n各位代表！\n下面，我提两点希望。\n一、丙\n二、丁',
      '一、甲\n文。\n二、乙\n文。\n三、|\n各位代表！\n下面，我提两点希望。\n一、丙\n二、丁',
    ],
    [
      'before the first of an appendix, from its title',
      'before',
      '附件1\n一、甲\n二、乙\n附件2\n分|工\n一、丙\n二、丁',
      '附件1\n一、甲\n二、乙\n附件2\n分工\n一、|\n二、丙\n三、丁',
    ],
    ['as the first of an appendix', 'behind', '一、甲\n二、乙\n附件1\n清单|', '一、甲\n二、乙\n附件1\n清单\n一、|'],
    ['inside', 'inside', '一、|甲\n二、乙', '一、甲\n（一）|\n二、乙'],
    [
      'inside, behind those there',
      'inside',
      '一、|甲\n（一）子\n（二）丑\n二、乙',
      '一、甲\n（一）子\n（二）丑\n（三）|\n二、乙',
    ],
    ['in Markdown', 'inside', '## 一、|甲\n## 二、乙', '## 一、甲\n### （一）|\n## 二、乙'],
    ['in bold type', 'behind', '**一、|甲**\n**二、乙**', '**一、甲**\n二、|\n**三、乙**'],
    ['in a draft without any', 'behind', '同志们：\n|', '同志们：\n一、|'],
    [
      'with the count',
      'before',
      '同志们：\n下面，我讲两点意见。\n一、|甲\n二、乙',
      '同志们：\n下面，我讲三点意见。\n一、|\n二、甲\n三、乙',
    ],
    ['indented, with CRLF', 'before', '　　一、甲\r\n　　二、|乙\r\n', '　　一、甲\r\n　　二、|\r\n　　三、乙\r\n'],
  ] as const)
    it(`inserts a heading ${what}`, () => assert.equal(insert(side)(before), after));
});
