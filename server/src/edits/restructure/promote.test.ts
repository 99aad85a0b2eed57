import assert from 'node:assert/strict';
import { restructured } from '../../../../test/support/restructuring';

const promote = (marked: string) => restructured(marked, (...at) => ({ kind: 'promote', at }));
const demote = (marked: string) => restructured(marked, (...at) => ({ kind: 'demote', at }));

const lines = (...all: readonly string[]) => all.join('\n');

describe('promote', () => {
  for (const [what, before, after] of [
    ['the last of a list', '一、甲\n（一）乙\n（二）|丙\n二、丁', '一、甲\n（一）乙\n二、|丙\n三、丁'],
    [
      'one with siblings behind it: they come below it',
      '一、甲\n（一）乙\n|（二）丙\n（三）丁\n二、戊',
      '一、甲\n（一）乙\n|二、丙\n（一）丁\n三、戊',
    ],
    [
      'one with children: they go along, and the siblings behind it go on with them',
      '一、甲\n（一）|乙\n1.子\n2.丑\n（二）丙\n二、丁',
      '一、甲\n二、|乙\n（一）子\n（二）丑\n（三）丙\n三、丁',
    ],
    [
      'one with blank lines around it, CRLF and indentation',
      '　　一、甲\r\n\r\n　　（一）乙\r\n\r\n　　（二）|丙\r\n\r\n　　二、丁\r\n',
      '　　一、甲\r\n\r\n　　（一）乙\r\n\r\n　　二、|丙\r\n\r\n　　三、丁\r\n',
    ],
    ['one in half-width brackets', '一、甲\n(一)乙\n1.子\n2.丑|\n二、丁', '一、甲\n(一)乙\n1.子\n(二)丑|\n二、丁'],
    [
      'to 第二部分, with its blank',
      '第一部分　甲\n一、乙\n二、|丙\n第二部分　丁',
      '第一部分　甲\n一、乙\n第二部分　|丙\n第三部分　丁',
    ],
    [
      'to 第二部分, with the colon that its siblings have',
      '第一部分：甲\n一、乙\n二、|丙\n第二部分：丁',
      '第一部分：甲\n一、乙\n第二部分：|丙\n第三部分：丁',
    ],
    [
      'in Markdown, with its signs',
      '## 一、甲\n### （一）乙\n### （二）|丙\n## 二、丁',
      '## 一、甲\n### （一）乙\n## 二、|丙\n## 三、丁',
    ],
    [
      'in bold type',
      '**一、甲**\n**（一）乙**\n**（二）|丙**\n**二、丁**',
      '**一、甲**\n**（一）乙**\n**二、|丙**\n**三、丁**',
    ],
    ['several at once', '一、甲\n（一）|乙\n（二）|丙\n二、丁', '一、甲\n二、|乙\n三、丙\n四、丁'],
    ['a bare marker', '一、\n甲\n（一）\n乙\n（二）|\n丙\n二、\n丁', '一、\n甲\n（一）\n乙\n二、|\n丙\n三、\n丁'],
    ['a marker broken over two lines', '一、甲\n（一）乙\n（\n二）|丙\n二、丁', '一、甲\n（一）乙\n二、|丙\n三、丁'],
    [
      'with references and the count',
      '同志们：\n下面，我讲三点意见。\n一、甲\n（一）乙\n（二）|丙\n二、丁\n三、戊\n按照前述第二部分办。',
      '同志们：\n下面，我讲四点意见。\n一、甲\n（一）乙\n二、|丙\n三、丁\n四、戊\n按照前述第三部分办。',
    ],
    [
      'with a reference to it in brackets, which has none afterwards',
      '一、甲\n（一）乙\n（二）|丙\n二、丁\n落实前述第（二）点，还有前述第（一）点。',
      '一、甲\n（一）乙\n二、|丙\n三、丁\n落实前述第二点，还有前述第（一）点。',
    ],
    [
      'what is named together with others',
      '一、甲\n（一）|乙\n（二）丙\n二、丁\n落实第（一）、（二）点。',
      '一、甲\n二、|乙\n（一）丙\n三、丁\n落实第（一）、（二）点。',
    ],
    [
      'what is named as a point of a part, in which it is no longer',
      '一、甲\n（一）乙\n（二）|丙\n二、丁\n落实第一部分第（二）点。',
      '一、甲\n（一）乙\n二、|丙\n三、丁\n落实第一部分第（二）点。',
    ],
  ] as const)
    it(`promotes ${what}`, () => assert.equal(promote(before), after));

  it('refuses what is on the highest level, and what is no section', () => {
    assert.equal(promote('一、甲\n二、|乙'), 'refused: This section is on the highest level already.');
    assert.equal(promote('同志们|：\n今天开会。'), 'refused: There is no numbered section here.');
    assert.equal(promote(''), 'refused: There is no numbered section here.');
  });
});

/** A draft of which some sections have 1. where another has （一）. */
const mixed = (...first: readonly string[]) =>
  lines('一、甲', ...first, '二、乙', '（一）子', '1.小', '2.大', '（二）丑', '三、丙', '1.东', '2.西');

describe('demote', () => {
  for (const [what, before, after] of [
    ['below a section without any', '一、甲\n二、|乙\n三、丙', '一、甲\n（一）|乙\n二、丙'],
    [
      'behind those that the section before it has',
      '一、甲\n（一）乙\n（二）丙\n二、|丁\n三、戊',
      '一、甲\n（一）乙\n（二）丙\n（三）|丁\n二、戊',
    ],
    ['with its children', '一、甲\n二、|乙\n（一）子\n（二）丑\n三、丙', '一、甲\n（一）|乙\n1.子\n2.丑\n二、丙'],
    [
      'in Markdown',
      '## 一、甲\n## 二、|乙\n### （一）子\n### （二）丑',
      '## 一、甲\n### （一）|乙\n#### 1.子\n#### 2.丑',
    ],
    [
      'out of 第二部分',
      '第一部分　甲\n一、子\n二、丑\n第二部分　|乙\n第三部分　丙',
      '第一部分　甲\n一、子\n二、丑\n三、|乙\n第二部分　丙',
    ],
    [
      'out of 第二部分：, whose colon goes with it',
      '第一部分：甲\n一、子\n第二部分：|乙\n第三部分：丙',
      '第一部分：甲\n一、子\n二、|乙\n第二部分：丙',
    ],
    [
      'out of 第二部分 with a half-width blank',
      '第一部分 甲\n一、子\n第二部分 |乙\n第三部分 丙',
      '第一部分 甲\n一、子\n二、|乙\n第二部分 丙',
    ],
    [
      'in the form that the draft has',
      '一、甲\n(一)子\n(二)丑\n二、乙\n三、|丙',
      '一、甲\n(一)子\n(二)丑\n二、乙\n(一)|丙',
    ],
    ['several at once', '一、甲\n二、|乙\n三、|丙\n四、丁', '一、甲\n（一）|乙\n（二）丙\n二、丁'],
    [
      'leaving a wrong number wrong',
      '一、甲\n（一）子\n（三）丑\n二、|乙\n三、丙\n五、丁',
      '一、甲\n（一）子\n（三）丑\n（四）|乙\n二、丙\n四、丁',
    ],
    [
      'lists that run on run on',
      lines('一、甲', '（一）子', '（二）丑', '二、|乙', '（三）寅', '（四）卯', '三、丙', '（五）辰', '（六）巳'),
      lines('一、甲', '（一）子', '（二）丑', '（三）|乙', '1.寅', '2.卯', '二、丙', '（四）辰', '（五）巳'),
    ],
    [
      'below what skips a level, and not onto that level again',
      mixed('1.春', '2.|夏', '3.秋'),
      mixed('1.春', '（1）|夏', '2.秋'),
    ],
    [
      'into a section that skips a level, with all below it below its new number',
      lines('一、甲', '1.春', '2.夏', '二、|乙', '（一）子', '1.小', '2.大', '（二）丑', '三、丙', '1.东', '2.西'),
      lines('一、甲', '1.春', '2.夏', '3.|乙', '（1）子', '①小', '②大', '（2）丑', '二、丙', '1.东', '2.西'),
    ],
    [
      'what is named as a part: nothing says what it is to be called afterwards',
      '一、甲\n二、|乙\n三、丙\n详见第二部分。',
      '一、甲\n（一）|乙\n二、丙\n详见第二部分。',
    ],
  ] as const)
    it(`demotes ${what}`, () => assert.equal(demote(before), after));

  it('refuses the first of its level', () => {
    const reason = 'refused: There is no section before this one on its level, below which it could stand.';
    assert.equal(demote('一、|甲\n二、乙'), reason);
  });

  it('refuses headings that share a line', () => {
    assert.match(demote('一、甲\n1.子 2.|丑 3.寅\n二、乙'), /^refused: /);
  });

  it('refuses to put what an appendix begins with below the last section of the speech', () => {
    const refused = 'refused: There is no section before this one on its level, below which it could stand.';
    assert.equal(demote('同志们：\n一、甲\n好。\n二、乙\n好。\n附件1：清单\n一、|丙\n好。\n二、丁\n好。'), refused);
    assert.equal(demote('附件1\n清单\n一、甲\n二、乙\n附件2\n分工\n一、|丙\n二、丁'), refused);
  });

  it('refuses to put what begins anew below the last section before', () =>
    assert.equal(
      demote('一、甲\n好。\n二、乙\n好。\n各位代表！\n下面，我提两点希望。\n一、|丙\n二、丁'),
      'refused: There is no section before this one on its level, below which it could stand.',
    ));

  it('refuses what stands behind 附件：', () => {
    assert.equal(
      demote('一、甲\n二、乙\n附件：1.|丙\n2.丁'),
      'refused: “{marker}” shares its line with other text and cannot be moved as a section.',
    );
  });
});
