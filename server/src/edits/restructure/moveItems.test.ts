import assert from 'node:assert/strict';
import { restructured } from '../../../../test/support/restructuring';

const up = (marked: string) => restructured(marked, (at = 0) => ({ kind: 'moveUp', at: [at] }));
const down = (marked: string) => restructured(marked, (at = 0) => ({ kind: 'moveDown', at: [at] }));

describe('moveItems', () => {
  for (const [what, before, after] of [
    ['inline', '要做到：一是早谋划；|二是严落实；三是勤检查。', '要做到：|一是严落实；二是早谋划；三是勤检查。'],
    [
      'at the end, where the marks stay',
      '要做到：一是早谋划；二是严落实；|三是勤检查。',
      '要做到：一是早谋划；|二是勤检查；三是严落实。',
    ],
    ['over paragraphs', '一是早谋划。\n要先想到。\n|二是严落实。', '一是早谋划。\n要先想到。\n|二是严落实。'],
    [
      'in paragraphs of their own',
      '要做到：\n一是早谋划。不能等。\n|二是严落实。不能拖。',
      '要做到：\n|一是严落实。不能拖。\n二是早谋划。不能等。',
    ],
  ] as const)
    it(`moves an item up ${what}`, () => {
      const moved = up(before);
      if (after === before) assert.match(moved, /^refused: /);
      else assert.equal(moved, after);
    });

  it('moves an item down', () => assert.equal(down('一是|早谋划；二是严落实。'), '一是严落实；二是|早谋划。'));

  it('refuses the first, the last, and what goes nobody knows how far', () => {
    assert.equal(up('|一是早谋划；二是严落实。'), 'refused: There is no item before this one.');
    assert.equal(down('一是早谋划；|二是严落实。'), 'refused: There is no item behind this one.');
    assert.match(up('一是早谋划；|二是严落实。总之，要抓紧。'), /^refused: It cannot be told/);
  });

  it('leaves a wrong number wrong', () =>
    assert.equal(up('一是早谋划；二是严落实；|四是勤检查。'), '一是早谋划；|二是勤检查；四是严落实。'));

  it('moves several, each past its neighbour', () => {
    const all = (kind: 'moveUp' | 'moveDown', text: string) => restructured(text, (...at) => ({ kind, at }));
    const DRAFT = '要做到：一是早谋划；|二是严落实；|三是勤检查；四是常总结。';
    assert.equal(all('moveUp', DRAFT), '要做到：|一是严落实；二是勤检查；三是早谋划；四是常总结。');
    assert.equal(all('moveDown', DRAFT), '要做到：一是早谋划；二是常总结；|三是严落实；四是勤检查。');
    assert.equal(
      all('moveDown', '|一是早谋划；二是严落实；|三是勤检查；四是常总结。'),
      '一是严落实；|二是早谋划；三是常总结；四是勤检查。',
    );
    assert.match(all('moveUp', '|一是早谋划；|二是严落实；三是勤检查。'), /^refused: There is no item before/);
  });

  it('refuses words that no other can take the place of', () => {
    assert.match(up('首先，要早谋划；其次，要严落实；|最后，要勤检查。'), /^refused: /);
    assert.match(down('首先，要早谋划；|其次，要严落实；最后，要勤检查。'), /^refused: /);
  });

  describe('drops an item beside another one', () => {
    const drop = (text: string, items: readonly string[], onto: string, side: 'before' | 'behind' | 'inside') =>
      restructured(`|${text}`, () => ({
        kind: 'move',
        at: items.map((item) => text.indexOf(item)),
        target: { at: text.indexOf(onto), side },
      })).replace('|', '');
    const DRAFT = '一、水利\n要做到：一是早谋划；二是严落实；三是勤检查。\n二、交通\n要修路。';
    for (const [item, onto, side, items] of [
      ['三是', '一是', 'before', '一是勤检查；二是早谋划；三是严落实。'],
      ['一是', '三是', 'behind', '一是严落实；二是勤检查；三是早谋划。'],
      ['一是', '三是', 'before', '一是严落实；二是早谋划；三是勤检查。'],
      ['三是', '一是', 'behind', '一是早谋划；二是勤检查；三是严落实。'],
      ['二是', '一是', 'behind', '一是早谋划；二是严落实；三是勤检查。'],
    ] as const)
      it(`${item} ${side} ${onto}`, () =>
        assert.equal(drop(DRAFT, [item], onto, side), `一、水利\n要做到：${items}\n二、交通\n要修路。`));

    it('with others of its list', () => {
      const text = '要做到：一是早谋划；二是严落实；三是勤检查；四是常总结。';
      assert.equal(
        drop(text, ['一是', '三是'], '四是', 'behind'),
        '要做到：一是严落实；二是常总结；三是早谋划；四是勤检查。',
      );
      assert.equal(
        drop(text, ['一是', '三是'], '二是', 'before'),
        '要做到：一是早谋划；二是勤检查；三是严落实；四是常总结。',
      );
    });

    it('but not with what is no item of its list', () => {
      const text = '一、水利\n要做到：一是早谋划；二是严落实。\n二、交通\n要做到：一是修路；二是架桥。';
      for (const other of ['一是修路', '二、交通'])
        assert.match(drop(text, ['一是', other], '二是', 'behind'), /^refused: Only sections, or items of one list/);
    });

    it('and nowhere else: the section around it stays where it is', () => {
      for (const [onto, side] of [
        ['二、', 'before'],
        ['二、', 'inside'],
        ['一、', 'behind'],
      ] as const)
        assert.match(drop(DRAFT, ['二是'], onto, side), /^refused: An item can only be moved/);
    });
  });
});
