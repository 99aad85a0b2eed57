import assert from 'node:assert/strict';
import { applyEdits } from '../textEdit';
import { arrange, type Move, mergeSpans } from './arrange';

const TEXT = 'ab\ncd\nef\n';

function moveOf(start: number, end: number, to: number): Move {
  return { taken: { start, end }, content: { start, end }, to, before: '', after: '' };
}

describe('arrange', () => {
  it('takes edits inside what moves along', () => {
    const edits = [
      { span: { start: 0, end: 1 }, newText: 'X' },
      { span: { start: 6, end: 7 }, newText: 'YY' },
    ];
    const { edits: all, toNew } = arrange(TEXT, edits, [moveOf(0, 3, 9)]);
    const after = applyEdits(TEXT, all);
    assert.equal(after, 'cd\nYYf\nXb\n');
    assert.equal(after[toNew(1)], 'b');
    assert.equal(after[toNew(4)], 'd');
    assert.equal(after[toNew(7)], 'f');
  });

  it('lets several moves to one place arrive in their order', () => {
    const { edits, toNew } = arrange(TEXT, [], [moveOf(3, 6, 0), moveOf(6, 9, 0)]);
    assert.equal(applyEdits(TEXT, edits), 'cd\nef\nab\n');
    assert.deepEqual([toNew(3), toNew(6), toNew(1)], [0, 3, 7]);
  });

  it('takes out for good, and what was edited there with it', () => {
    const { edits, toNew } = arrange(TEXT, [{ span: { start: 4, end: 5 }, newText: 'Z' }], [], [{ start: 3, end: 6 }]);
    assert.deepEqual(edits, [{ span: { start: 3, end: 6 }, newText: '' }]);
    assert.deepEqual([toNew(5), toNew(8)], [3, 5]);
  });

  it('makes one edit of an insertion and what is replaced beside it', () => {
    const move = { ...moveOf(0, 3, 3), before: '\n' };
    assert.deepEqual(arrange(TEXT, [], [move]).edits, [{ span: { start: 0, end: 3 }, newText: '\nab\n' }]);
  });

  it('makes none that changes nothing', () => {
    assert.deepEqual(arrange(TEXT, [], [moveOf(0, 3, 3)]).edits, []);
  });

  it('is linear in moves and edits', function () {
    this.timeout(5000);
    const count = 20_000;
    const text = 'ab\n'.repeat(count);
    const edits = new Array(count).fill(0).map((_, at) => ({ span: { start: 3 * at, end: 3 * at + 1 }, newText: 'X' }));
    const moves = new Array(count / 2).fill(0).map((_, at) => moveOf(6 * at, 6 * at + 3, text.length));
    assert.equal(applyEdits(text, arrange(text, edits, moves).edits), 'Xb\n'.repeat(count));
  });
});

describe('mergeSpans', () => {
  it('makes one of those that touch or overlap', () => {
    const spans = [
      { start: 5, end: 7 },
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 6, end: 9 },
    ];
    assert.deepEqual(mergeSpans(spans), [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });
});
