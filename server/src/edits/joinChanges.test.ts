import assert from 'node:assert/strict';
import { joinChanges } from './joinChanges';
import { applyEdits, type TextEdit } from './textEdit';

const edit = (start: number, end: number, newText = ''): TextEdit => ({ span: { start, end }, newText });
const join = (...changes: readonly (readonly TextEdit[])[]) => applyEdits('0123456789', joinChanges(changes));

describe('joinChanges', () => {
  for (const [name, changes, text] of [
    ['nothing', [], '0123456789'],
    ['changes side by side, in any order', [[edit(6, 8, 'b')], [edit(1, 3, 'a')]], '0a345b89'],
    ['an edit between two of another change', [[edit(0, 1, 'a'), edit(8, 9, 'b')], [edit(4, 5, 'c')]], 'a123c567b9'],
    [
      'changes that take turns',
      [
        [edit(0, 1, 'a'), edit(4, 5, 'b')],
        [edit(2, 3, 'c'), edit(6, 7, 'd')],
      ],
      'a1c3b5d789',
    ],
    ['one that meets another, left out whole', [[edit(2, 4, 'a')], [edit(0, 1, 'b'), edit(3, 5, 'c')]], '01a456789'],
    ['one inside another', [[edit(2, 8, 'a')], [edit(4, 5, 'b')]], '01a89'],
    ['one around another', [[edit(4, 5, 'b')], [edit(2, 8, 'a')]], '0123b56789'],
    ['the same twice', [[edit(2, 4, 'a')], [edit(2, 4, 'a')]], '01a456789'],
    ['the same insertion twice', [[edit(2, 2, 'a')], [edit(2, 2, 'a')]], '01a23456789'],
    ['an insertion at either edge', [[edit(2, 4, 'a')], [edit(2, 2, 'b')], [edit(4, 4, 'c')]], '01bac456789'],
    ['an insertion inside', [[edit(2, 4, 'a')], [edit(3, 3, 'b')]], '01a456789'],
    ['removals that overlap', [[edit(2, 5)], [edit(4, 7)]], '01789'],
    ['a removal of what two others left', [[edit(1, 3)], [edit(5, 7)], [edit(0, 9)]], '9'],
    ['a removal of what is gone', [[edit(1, 7)], [edit(3, 5), edit(8, 9)]], '079'],
    ['a removal around a change', [[edit(4, 5, 'a')], [edit(2, 8), edit(9, 10)]], '0123a56789'],
  ] as const)
    it(`joins ${name}`, () => assert.equal(join(...changes), text));
});
