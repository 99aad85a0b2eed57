import assert from 'node:assert/strict';
import { perform } from '../../../../test/support/restructuring';
import type { Operation } from './restructure';

/** A draft with a section for each word; what stands in its last line speaks of 架桥. */
const draftOf = (reference: string) =>
  [
    ...['一、水利', '（一）修渠', '（二）筑坝', '二、交通', '（一）修路', '（二）架桥', '（三）通航', '三、保障'],
    `${reference}，架桥要钱。`,
  ].join('\n');

describe('what speaks of a point of a part, 第二部分第（二）点', () => {
  const draft = draftOf('详见第二部分第（二）点');
  const at = (word: string) => draft.indexOf(word);
  for (const [what, operation, expected] of [
    ['is moved in its part', { kind: 'moveUp', at: [at('（二）架桥')] }, '第二部分第（一）点'],
    [
      'comes to another part',
      { kind: 'move', at: [at('（二）架桥')], target: { at: at('（一）修渠'), side: 'before' } },
      '第一部分第（一）点',
    ],
    ['is in a part that is moved', { kind: 'moveUp', at: [at('二、交通')] }, '第一部分第（二）点'],
    ['is in a part that is joined with another', { kind: 'join', at: at('二、交通') }, '第一部分第（四）点'],
    ['comes below a section that is a part now', { kind: 'promote', at: [at('（一）修路')] }, '第三部分第（一）点'],
    ['is a part itself now', { kind: 'promote', at: [at('（二）架桥')] }, '第二部分第（二）点'],
    ['is below another point now', { kind: 'demote', at: [at('（二）架桥')] }, '第二部分第（二）点'],
    ['is in what is no part now', { kind: 'demote', at: [at('二、交通')] }, '第二部分第（二）点'],
  ] as const satisfies readonly (readonly [string, Operation, string])[])
    it(`says ${expected} where it ${what}`, () => {
      const text = perform(draft, operation)?.text ?? '';
      assert.equal(text.split('\n').at(-1), `详见${expected}，架桥要钱。`, text);
    });

  it('stays where its points come apart', () => {
    const both = draftOf('详见第二部分第（一）、（二）点');
    const moved = perform(both, {
      kind: 'move',
      at: [both.indexOf('（二）架桥')],
      target: { at: both.indexOf('（一）修渠'), side: 'before' },
    });
    assert.equal(moved?.text.split('\n').at(-1), '详见第二部分第（一）、（二）点，架桥要钱。');
  });

  it('names the part into which it is put back', () => {
    const cut = perform(draft, { kind: 'cut', at: [at('（二）架桥')] });
    assert.ok(cut);
    const { text = '', lost = [], cursor } = cut.change;
    const put = (place: number) => perform(cut.text, { kind: 'paste', at: place, text, lost })?.text;
    assert.equal(put(cursor), draft);
    assert.equal(put(cut.text.indexOf('（二）筑坝'))?.split('\n').at(-1), '详见第一部分第（二）点，架桥要钱。');
  });
});
