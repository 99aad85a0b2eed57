import assert from 'node:assert/strict';
import { restructured } from '../../../../test/support/restructuring';

const split = (marked: string) => restructured(marked, (at = 0) => ({ kind: 'split', at }));
const join = (marked: string) => restructured(marked, (at = 0) => ({ kind: 'join', at }));

describe('splitSection', () => {
  for (const [what, before, after] of [
    ['at the head of a line', '一、甲\n文。\n|后文。\n二、乙', '一、甲\n文。\n二、|后文。\n三、乙'],
    ['inside a line', '一、甲\n文。|后文。\n二、乙', '一、甲\n文。\n二、|后文。\n三、乙'],
    ['at the end of its heading', '一、甲\n二、乙\n文|', '一、甲\n二、乙\n文\n三、|'],
    ['indented', '　　一、甲\r\n　　文。\r\n　　|后文。\r\n', '　　一、甲\r\n　　文。\r\n　　二、|后文。\r\n'],
    ['in Markdown', '## 一、甲\n文。\n|后文。\n## 二、乙', '## 一、甲\n文。\n## 二、|后文。\n## 三、乙'],
    [
      'with what is below it',
      '一、甲\n（一）子\n（二）丑\n文|字\n（三）寅\n二、乙',
      '一、甲\n（一）子\n（二）丑\n文\n（三）|字\n（四）寅\n二、乙',
    ],
    [
      'whose headings run in',
      '一、甲\n（一）子。文。|后文。\n（二）丑。文。',
      '一、甲\n（一）子。文。\n（二）|后文。\n（三）丑。文。',
    ],
  ] as const)
    it(`splits a section ${what}`, () => assert.equal(split(before), after));

  it('refuses a place in a heading, or outside', () => {
    for (const draft of ['一|、甲\n二、乙', '同志们：|\n一、甲\n二、乙', '|', '一、甲|\n二、乙'])
      assert.match(split(draft), /^refused: Put the cursor/);
  });
});

describe('joinSection', () => {
  for (const [what, before, after] of [
    ['a section', '一、甲\n文。\n二、|乙\n文。\n三、丙', '一、甲\n文。\n|乙\n文。\n二、丙'],
    [
      'with what is below both',
      '一、甲\n（一）子\n（二）丑\n二、|乙\n（一）寅\n（二）卯\n三、丙',
      '一、甲\n（一）子\n（二）丑\n|乙\n（三）寅\n（四）卯\n二、丙',
    ],
    ['in Markdown', '## 一、甲\n## 二、|乙\n## 三、丙', '## 一、甲\n|乙\n## 二、丙'],
    ['第二部分', '第一部分　甲\n第二部分　|乙\n第三部分　丙', '第一部分　甲\n|乙\n第二部分　丙'],
  ] as const)
    it(`joins ${what}`, () => assert.equal(join(before), after));

  it('refuses the first', () => assert.match(join('一、|甲\n二、乙'), /^refused: /));
});
