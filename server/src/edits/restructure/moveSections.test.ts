import assert from 'node:assert/strict';
import { perform, restructured } from '../../../../test/support/restructuring';

const move = (by: -1 | 1) => (marked: string) =>
  restructured(marked, (...at) => ({ kind: by < 0 ? 'moveUp' : 'moveDown', at }));
const [up, down] = [move(-1), move(1)];

/** The first cursors name the sections, the last one the target. */
const moveTo = (side: 'before' | 'behind' | 'inside') => (marked: string) =>
  restructured(marked, (...cursors) => ({
    kind: 'move',
    at: cursors.slice(0, -1),
    target: { at: cursors.at(-1) ?? 0, side },
  }));
const toEnd = (marked: string) => restructured(marked, (...at) => ({ kind: 'move', at, target: undefined }));

describe('moveAmongSiblings', () => {
  for (const [what, before, after] of [
    ['with all that it holds', '一、甲\n（一）子\n（二）丑\n二、|乙\n文', '一、|乙\n文\n二、甲\n（一）子\n（二）丑'],
    ['past blank lines, which stay', '一、甲\n\n\n二、|乙\n\n三、丙', '一、|乙\n\n\n二、甲\n\n三、丙'],
    ['without a final line end', '一、甲\r\n二、|乙', '一、|乙\r\n二、甲'],
    [
      'and leaves the closing',
      '同志们：\n一、甲\n二、|乙\n文。\n同志们，让我们一起努力！',
      '同志们：\n一、|乙\n文。\n二、甲\n同志们，让我们一起努力！',
    ],
    [
      'and leaves what takes leave',
      '同志们：\n一、甲\n二、|乙\n文。\n以上两点，请同志们抓好落实。\n散会。',
      '同志们：\n一、|乙\n文。\n二、甲\n以上两点，请同志们抓好落实。\n散会。',
    ],
    ['and leaves the lead-in', '一、总\n先说几句。\n（一）甲\n（二）|乙', '一、总\n先说几句。\n（一）|乙\n（二）甲'],
    ['and keeps a wrong step', '一、甲\n三、|乙\n四、丙', '一、|乙\n二、甲\n三、丙'],
    ['several at once', '一、甲\n二、|乙\n三、|丙\n四、丁', '一、|乙\n二、丙\n三、甲\n四、丁'],
    [
      'with references, that follow it',
      '一、甲\n二、|乙\n见前述第一部分。\n三、丙\n按照前述第二部分办。',
      '一、|乙\n见前述第二部分。\n二、甲\n三、丙\n按照前述第一部分办。',
    ],
    [
      'past documents and dates',
      '一、甲\n按《条例》第二条，6月2日办。\n二、|乙',
      '一、|乙\n二、甲\n按《条例》第二条，6月2日办。',
    ],
    ['in Markdown', '## 一、甲\n\n文\n\n## 二、|乙\n', '## 一、|乙\n\n## 二、甲\n\n文\n'],
    ['from the cursor in its text', '一、甲\n二、乙\n文|字', '一、乙\n文|字\n二、甲'],
  ] as const)
    it(`moves a section up ${what}`, () => assert.equal(up(before), after));

  it('moves a section down, and lists that run on count on', () => {
    assert.equal(
      down('一、甲|\n（一）子\n（二）丑\n（三）寅\n二、乙\n（四）卯\n（五）辰'),
      '一、乙\n（一）卯\n（二）辰\n二、甲|\n（三）子\n（四）丑\n（五）寅',
    );
  });

  it('refuses the first, the last, and those of several lists', () => {
    assert.equal(up('一、|甲\n二、乙'), 'refused: There is no section before this one in its list.');
    assert.equal(down('一、甲\n二、|乙'), 'refused: There is no section behind this one in its list.');
    assert.match(up('一、甲\n（一）子\n（二）|丑\n二、|乙'), /^refused: Only sections that stand side by side/);
    assert.match(up('一、甲\n二、乙\n附件\n一、丙|\n二、丁'), /^refused: /);
  });
});

describe('moveSections', () => {
  for (const [what, side, before, after] of [
    ['before another', 'before', '一、|甲\n二、乙\n三、丙|', '一、乙\n二、|甲\n三、丙'],
    [
      'behind another',
      'behind',
      '一、|甲\n\n二、乙\n\n三、丙|\n\n同志们，让我们一起努力！',
      '一、乙\n\n二、丙\n\n三、|甲\n\n同志们，让我们一起努力！',
    ],
    ['behind the last, without final line end', 'behind', '一、|甲\n文\n二、乙|', '一、乙\n二、|甲\n文'],
    [
      'inside another',
      'inside',
      '一、|甲\n二、乙|\n（一）子\n（二）丑\n三、丙',
      '一、乙\n（一）子\n（二）丑\n（三）|甲\n二、丙',
    ],
    ['inside one that has none', 'inside', '一、|甲\n二、乙|\n三、丙', '一、乙\n（一）|甲\n二、丙'],
    [
      'from below, to a higher level',
      'before',
      '一、甲\n（一）|子\n1.小\n2.大\n（二）丑\n二、|乙',
      '一、甲\n（一）丑\n二、|子\n（一）小\n（二）大\n三、乙',
    ],
    ['to where it stands', 'before', '一、|甲\n二、|乙', '一、|甲\n二、乙'],
    ['several from several places', 'before', '一、|甲\n二、乙\n三、|丙\n四、|丁', '一、乙\n二、|甲\n三、丙\n四、丁'],
    [
      'several, to the place between them',
      'behind',
      '一、|甲\n二、乙\n三、|丙\n四、丁|',
      '一、乙\n二、丁\n三、|甲\n四、丙',
    ],
  ] as const)
    it(`moves a section ${what}`, () => {
      // Of cursors that stand in the wrong order the last is the target.
      assert.equal(moveTo(side)(before), after);
    });

  it('moves to what stands before, and leaves blank lines to those that they set apart', () => {
    const text = '一、甲\n（一）子\n1.小\n2.大\n\n二、乙\n（一）丑\n（二）寅\n\n三、丙';
    const moved = (word: string, onto: string, side: 'before' | 'inside') =>
      perform(text, { kind: 'move', at: [text.indexOf(word)], target: { at: text.indexOf(onto), side } })?.text;
    assert.equal(
      moved('2.大', '一、', 'inside'),
      '一、甲\n（一）子\n1.小\n（二）大\n\n二、乙\n（一）丑\n（二）寅\n\n三、丙',
    );
    assert.equal(
      moved('（二）寅', '（一）丑', 'before'),
      '一、甲\n（一）子\n1.小\n2.大\n\n二、乙\n（一）寅\n（二）丑\n\n三、丙',
    );
    assert.equal(
      moved('（二）寅', '二、', 'before'),
      '一、甲\n（一）子\n1.小\n2.大\n\n二、寅\n\n三、乙\n（一）丑\n\n四、丙',
    );
  });

  it('moves a section to the end, not behind the closing', () => {
    assert.equal(
      toEnd('同志们：\n一、|甲\n二、乙\n文。\n同志们，让我们一起努力！\n'),
      '同志们：\n一、乙\n文。\n二、|甲\n同志们，让我们一起努力！\n',
    );
  });

  it('moves a section to the end, not into an appendix', () => {
    assert.equal(toEnd('一、|甲\n二、乙\n附件1\n一、丙\n二、丁\n'), '一、乙\n二、|甲\n附件1\n一、丙\n二、丁\n');
  });

  it('moves the last one of an appendix without the next', () => {
    assert.equal(
      restructured('附件1\n一、甲\n二、|乙\n文。\n\n附件2\n分工\n一、丙\n二、丁', (...at) => ({ kind: 'moveUp', at })),
      '附件1\n一、|乙\n文。\n二、甲\n\n附件2\n分工\n一、丙\n二、丁',
    );
  });

  it('leaves sections that are at the end where they are, with their numbers', () => {
    const text = '一、甲\n（一）子\n（二）丑\n二、乙\n（三）|寅\n（四）|卯\n';
    assert.equal(toEnd(text), text.replace('|卯', '卯'));
  });

  it('refuses to move a section into itself', () => {
    assert.equal(
      moveTo('inside')('一、|甲\n（一）子|\n（二）丑\n二、乙'),
      'refused: A section cannot be moved into itself.',
    );
    assert.equal(moveTo('behind')('一、|甲|\n二、乙'), 'refused: A section cannot be moved into itself.');
  });
});
