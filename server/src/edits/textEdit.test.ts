import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from './textEdit';

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

describe('applyEdits', () => {
  for (const [name, edits, result] of [
    ['nothing', [], '一、春耕'],
    ['a replacement', [edit(0, 1, '二')], '二、春耕'],
    ['an insertion', [edit(2, 2, '抓')], '一、抓春耕'],
    ['an insertion at the end', [edit(4, 4, '。')], '一、春耕。'],
    ['a deletion', [edit(0, 2, '')], '春耕'],
    ['several, in any order', [edit(2, 4, '项目'), edit(0, 1, '二')], '二、项目'],
    ['two that touch', [edit(0, 2, '（一）'), edit(2, 2, '抓')], '（一）抓春耕'],
  ] as const)
    it(`applies ${name}`, () => assert.equal(applyEdits('一、春耕', edits), result));

  it('does not care for the order it is given, and leaves the order alone', () => {
    const words = fc.uniqueArray(fc.nat(20), { maxLength: 8 });
    fc.assert(
      fc.property(words, (at) => {
        const text = '春耕'.repeat(30);
        const edits = at.map((start) => edit(start * 2, start * 2 + 1, `〔${start}〕`));
        const given = [...edits];
        assert.equal(
          applyEdits(text, edits),
          applyEdits(
            text,
            edits.toSorted((a, b) => a.span.start - b.span.start),
          ),
        );
        assert.deepEqual(edits, given);
      }),
    );
  });
});
