import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyDraft } from '../../../test/support/drafts';
import { parseSpeech } from '../speech/parseSpeech';
import { renumberSpeech } from './renumber';
import { renumberWithReferences } from './renumberWithReferences';
import { applyEdits } from './textEdit';

const renumber = (text: string) => applyEdits(text, renumberWithReferences(parseSpeech(text)));
const draftOf = (markers: string, sentence: string) =>
  [...markers.split(' ').map((marker) => `${marker}抓落实\n样样要抓紧。`), sentence].join('\n');

describe('renumberWithReferences', () => {
  for (const [markers, sentence, renumbered, expected] of [
    ['一、 二、 四、', '责任见第四部分。', '一、 二、 三、', '责任见第三部分。'],
    ['一、 二、 二、 三、', '责任见第三部分。', '一、 二、 三、 四、', '责任见第四部分。'],
    ['一、 二、 二、 三、', '责任见第二部分和第一部分。', '一、 二、 三、 四、', '责任见第二部分和第一部分。'],
    ['一、 二、 五、 四、', '责任见第五部分。', '一、 二、 三、 四、', '责任见第五部分。'],
    ['二、 三、 四、', '责任见第二部分和第3部分。', '一、 二、 三、', '责任见第一部分和第2部分。'],
    ['（一） （二） （四）', '落实前述第（一）、（四）点。', '（一） （二） （三）', '落实前述第（一）、（三）点。'],
    ['一、 二、 四、', '县委文件第四部分。', '一、 二、 三、', '县委文件第四部分。'],
    ['一、 二、 三、', '责任见第三部分。', '一、 二、 三、', '责任见第三部分。'],
  ] as const)
    it(`${markers} ${sentence}`, () =>
      assert.equal(renumber(draftOf(markers, sentence)), draftOf(renumbered, expected)));

  const withReferences = fc
    .tuple(
      anyDraft,
      fc.constantFrom('前述第二点', '见第三部分。', '第（二）、（三）点', '见一、（二）。', '第二部分第（一）点'),
    )
    .map(([draft, sentence]) => `${draft}\n${sentence}`);

  it('changes markers as renumbering alone does, and only numbers besides', () => {
    fc.assert(
      fc.property(withReferences, (draft) => {
        const speech = parseSpeech(draft);
        const edits = [...renumberWithReferences(speech)].sort((a, b) => a.span.start - b.span.start);
        for (const [index, { span }] of edits.entries())
          assert.ok(span.end <= (edits[index + 1]?.span.start ?? draft.length));
        for (const edit of renumberSpeech(speech))
          assert.ok(edits.some(({ span, newText }) => span.start === edit.span.start && newText === edit.newText));
        assert.equal(
          renumber(draft)
            .split('\n')
            .at(-1)
            ?.replace(/[一二三四五六七八九十]/g, ''),
          draft
            .split('\n')
            .at(-1)
            ?.replace(/[一二三四五六七八九十]/g, ''),
        );
      }),
    );
  });
});
