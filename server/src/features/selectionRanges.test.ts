import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { parseSpeech } from '../speech/parseSpeech';
import { provideSelectionRanges } from './selectionRanges';

const unfold = (range: SelectionRange | undefined): readonly Range[] =>
  range === undefined ? [] : [range.range, ...unfold(range.parent)];

const offsetIn = (draft: string, { line, character }: Position) => {
  const lines = draft.split('\n');
  return lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + character;
};

/** What a selection grows to at the `|` of a draft, the smallest first. */
function grow(marked: string): readonly string[] {
  const draft = marked.replace('|', '');
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const [range] = provideSelectionRanges(parseSpeech(draft), [position]);
  return unfold(range).map(({ start, end }) => draft.slice(offsetIn(draft, start), offsetIn(draft, end)));
}

describe('provideSelectionRanges', () => {
  it('grows from a sentence over paragraph, body and section to the speech', () => {
    assert.deepEqual(grow('　　一、甲\n　　先说这。再|说那。\n又一段。\n二、乙'), [
      '再说那。',
      '先说这。再说那。',
      '先说这。再说那。\n又一段。',
      '一、甲\n　　先说这。再说那。\n又一段。',
      '　　一、甲\n　　先说这。再说那。\n又一段。\n二、乙',
    ]);
  });

  it('grows from an item over its sentence', () => {
    assert.deepEqual(grow('一、甲\n要做两件：一是学|；二是干。收尾。\n二、乙').slice(0, 3), [
      '一是学；',
      '要做两件：一是学；二是干。',
      '要做两件：一是学；二是干。收尾。',
    ]);
  });

  it('grows over each section around', () => {
    assert.deepEqual(grow('一、甲\n（一）|丙\n丁。\n（二）戊\n二、乙'), [
      '（一）丙',
      '（一）丙\n丁。',
      '（一）丙\n丁。\n（二）戊',
      '一、甲\n（一）丙\n丁。\n（二）戊',
      '一、甲\n（一）丙\n丁。\n（二）戊\n二、乙',
    ]);
  });

  it('has the body of a heading that runs in behind its sentence', () => {
    assert.deepEqual(grow('（一）甲。先|说这。再说那。\n（二）乙。').slice(0, 3), [
      '先说这。',
      '先说这。再说那。',
      '（一）甲。先说这。再说那。',
    ]);
  });

  it('is the whole speech on a blank line, and in one that has no text', () => {
    assert.deepEqual(grow('一、甲\n二、乙\n\n|\n'), ['一、甲\n二、乙\n\n\n']);
    assert.deepEqual(grow('|'), ['']);
  });

  it('is the last character for a position behind the end', () => {
    const [range] = provideSelectionRanges(parseSpeech('一、甲\n二、乙'), [{ line: 7, character: 3 }]);
    assert.deepEqual(range?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } });
  });

  it('grows strictly and holds its position, in any draft', () => {
    const piece = fc.constantFrom(
      ...['一、', '二、', '（一）', '（二）', '1.', '2.', '一是学', '二是干', '首先，', '其次，', '。', '；', '！”'],
      ...['总结', '\n', '\n', '\n\n', '\r\n', '　　', '同志们：\n', '（', '一）', '𠮷'],
    );
    const at = (position: Position, { start, end }: Range) =>
      (start.line < position.line || (start.line === position.line && start.character <= position.character)) &&
      (end.line > position.line || (end.line === position.line && end.character >= position.character));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(40), fc.nat(12), (pieces, line, character) => {
        const lines = pieces.join('').split(/\r\n|\n|\r/);
        const row = Math.min(line, lines.length - 1);
        const position = { line: row, character: Math.min(character, lines[row]?.length ?? 0) };
        const [range] = provideSelectionRanges(parseSpeech(pieces.join('')), [position]);
        const ranges = unfold(range);
        assert.notEqual(ranges.length, 0);
        for (const [index, inner] of ranges.entries()) {
          assert.ok(at(position, inner));
          const outer = ranges[index + 1];
          if (outer === undefined) continue;
          assert.ok(at(inner.start, outer) && at(inner.end, outer));
          assert.notDeepEqual(inner, outer);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
