import assert from 'node:assert/strict';
import { restructured } from '../../../../test/support/restructuring';

const paste = (marked: string, text: string) => restructured(marked, (at = 0) => ({ kind: 'paste', at, text }));

describe('pasteSections', () => {
  for (const [what, before, text, after] of [
    ['before the heading of the line', '一、甲\n|二、乙', '七、丙\n', '一、甲\n|二、丙\n三、乙'],
    ['behind the section around', '一、甲\n文|\n二、乙', '七、丙\n文\n', '一、甲\n文\n|二、丙\n文\n三、乙'],
    ['behind the last', '一、甲\n二、乙|', '一、丙\n', '一、甲\n二、乙\n|三、丙'],
    [
      'before the first of an appendix, from its title',
      '附件1\n一、甲\n二、乙\n附件2\n|分工\n一、丙\n二、丁',
      '七、戊\n',
      '附件1\n一、甲\n二、乙\n附件2\n分工\n|一、戊\n二、丙\n三、丁',
    ],
    [
      'as it is into an appendix without sections',
      '一、甲\n二、乙\n附件1\n|\n附件2\n一、丙\n二、丁',
      '七、戊\n',
      '一、甲\n二、乙\n附件1\n七、戊\n|\n附件2\n一、丙\n二、丁',
    ],
    ['below, by its marker', '一、甲|\n二、乙', '（五）子\n（六）丑\n', '一、甲\n|（一）子\n（二）丑\n二、乙'],
    [
      'on the highest level what is higher than all of the draft',
      '一、甲\n二、乙\n（一）子\n（二）丑\n|三、丙',
      '第一部分　新\n文\n',
      '一、甲\n二、乙\n（一）子\n（二）丑\n|三、新\n文\n四、丙',
    ],
    [
      'below what is higher, where the draft has no such numbers',
      '一、甲\n1.子|\n2.丑\n二、乙',
      '（一）新\n文\n',
      '一、甲\n1.子\n2.丑\n|3.新\n文\n二、乙',
    ],
    ['with other line ends', '一、甲\r\n|二、乙\r\n', '七、丙\n文\n', '一、甲\r\n|二、丙\r\n文\r\n三、乙\r\n'],
    [
      'before the closing',
      '同志们：\n一、甲\n二、乙\n同志们，让我们|一起努力！',
      '一、丙\n',
      '同志们：\n一、甲\n二、乙\n|三、丙\n同志们，让我们一起努力！',
    ],
    [
      'with the count',
      '同志们：\n下面，我讲两点意见。\n一、甲\n|二、乙',
      '一、丙\n',
      '同志们：\n下面，我讲三点意见。\n一、甲\n|二、丙\n三、乙',
    ],
    ['plain text as it is', '一、甲\n|二、乙', '文字', '一、甲\n文字|二、乙'],
    ['into a draft without headings', '同志们：\n|', '一、甲\n', '同志们：\n一、甲\n|'],
    ['nothing', '一、甲|', '', '一、甲|'],
  ] as const)
    it(`pastes ${what}`, () => assert.equal(paste(before, text), after));
});
