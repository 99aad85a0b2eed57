import assert from 'node:assert/strict';
import { perform, restructured } from '../../../../test/support/restructuring';

const cut = (marked: string) => restructured(marked, (...at) => ({ kind: 'cut', at }));

describe('cutSections', () => {
  for (const [what, before, after] of [
    ['the first', '一、|甲\n文\n二、乙\n三、丙', '|一、乙\n二、丙'],
    ['one between blank lines', '一、甲\n\n二、|乙\n\n三、丙\n', '一、甲\n\n|二、丙\n'],
    ['the last', '一、甲\n\n二、|乙', '一、甲|'],
    ['the last, with a final line end', '一、甲\r\n二、|乙\r\n', '一、甲|\r\n'],
    [
      'the last, and leaves the closing',
      '同志们：\n一、甲\n二、乙\n三、|丙\n同志们，让我们一起努力！',
      '同志们：\n一、甲\n二、乙\n|同志们，让我们一起努力！',
    ],
    [
      'the last of an appendix, and leaves the next one',
      '附件1\n清单\n一、甲\n文。\n二、|乙\n文。\n\n附件2\n分工\n一、丙\n二、丁',
      '附件1\n清单\n一、甲\n文。|\n\n附件2\n分工\n一、丙\n二、丁',
    ],
    [
      'the last before something new, and leaves that',
      '先讲两项。\n一、甲\n文。\n二、|乙\n文。\n各位代表！\n下面，我提两点希望。\n一、丙\n二、丁',
      '先讲一项。\n一、甲\n文。\n|各位代表！\n下面，我提两点希望。\n一、丙\n二、丁',
    ],
    ['several', '一、甲\n二、|乙\n三、丙\n四、|丁\n五、戊', '一、甲\n|二、丙\n三、戊'],
    ['one inside another that is cut', '一、甲\n二、|乙\n（一）|子\n（二）丑\n三、丙', '一、甲\n|二、丙'],
    [
      'one that was announced',
      '同志们：\n下面，我讲三点意见。\n一、甲\n二、|乙\n三、丙',
      '同志们：\n下面，我讲两点意见。\n一、甲\n|二、丙',
    ],
    ['all', '一、|甲\n二、|乙', '|'],
  ] as const)
    it(`cuts ${what}`, () => assert.equal(cut(before), after));

  it('takes the text along with the blank lines behind it, and the copy is the same', () => {
    const text = '一、甲\n\n二、乙\n文\n\n三、丙';
    const at = [text.indexOf('二')];
    assert.equal(perform(text, { kind: 'cut', at })?.change.text, '二、乙\n文\n\n');
    const copy = perform(text, { kind: 'copy', at });
    assert.deepEqual([copy?.text, copy?.change.text], [text, '二、乙\n文\n\n']);
  });

  it('refuses where there is none', () => assert.match(cut('同志们：|'), /^refused: /));
});
