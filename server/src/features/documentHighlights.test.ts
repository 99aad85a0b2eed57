import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { parseSpeech } from '../speech/parseSpeech';
import { provideDocumentHighlights } from './documentHighlights';

const DRAFT = '一、总结\n（一）成绩\n（二）不足\n二、部署\n一是学，二是干。\n三、落实\n（一）责任\n（二）督查\n';

/** Highlights as `line:start-end`, the own one with an exclamation mark. */
const highlight = (line: number, character: number, draft = DRAFT) =>
  provideDocumentHighlights(parseSpeech(draft), { line, character }).map(
    ({ range: { start, end }, kind }) =>
      `${start.line}:${start.character}-${end.character}${kind === DocumentHighlightKind.Write ? '!' : ''}`,
  );

describe('provideDocumentHighlights', () => {
  for (const [what, line, character, expected] of [
    ['a heading and its siblings', 3, 1, ['0:0-2', '3:0-2!', '5:0-2']],
    ['those under the same parent only', 1, 0, ['1:0-3!', '2:0-3']],
    ['the items of an enumeration', 4, 5, ['4:0-2', '4:4-6!']],
    ['nothing in the text of a heading', 3, 4, []],
    ['nothing in the body', 4, 3, []],
    ['nothing behind the draft', 99, 0, []],
    ['what is at the first place for one before it', -1, -1, ['0:0-2!', '3:0-2', '5:0-2']],
  ] as const)
    it(`marks ${what}`, () => assert.deepEqual(highlight(line, character), expected));

  it('marks the nearest siblings of a list that has very many', () => {
    const draft = Array.from({ length: 900 }, (_, index) => `${index + 1}.抓落实`).join('\n');
    const marked = highlight(450, 0, draft);
    assert.equal(marked.length, 500);
    assert.ok(marked.includes('450:0-4!'));
  });
});
