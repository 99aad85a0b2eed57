import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyDraft, wellNumberedSpeech } from '../../../test/support/drafts';
import { listsOf } from '../speech/listedItems';
import { formatHanNumeral } from '../speech/numeral';
import { parseSpeech } from '../speech/parseSpeech';
import { findReferences } from '../speech/references';
import { renumberList } from './renumber';
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

  describe('of lists that run on through the sections', () => {
    const through = (...lists: readonly (readonly string[])[]) =>
      lists
        .flatMap((numbers, at) => [
          `${formatHanNumeral(at + 1)}、抓第${at + 1}批`,
          ...numbers.map((number) => `（${number}）要落实。`),
        ])
        .join('\n');
    for (const [what, before, after] of [
      ['leaves what is right', [['一', '二'], ['三'], ['四', '五']], [['一', '二'], ['三'], ['四', '五']]],
      [
        'lets them run on',
        [
          ['一', '三'],
          ['四', '六'],
        ],
        [
          ['一', '二'],
          ['三', '四'],
        ],
      ],
      ['closes a gap between them', [['一'], ['三', '四'], ['五']], [['一'], ['二', '三'], ['四']]],
      [
        'lets all begin with one where one does',
        [['一', '二'], ['三'], ['一', '二']],
        [['一', '二'], ['一'], ['一', '二']],
      ],
      ['lets what may have lost its first begin with one', [['一'], ['二', '三']], [['一'], ['一', '二']]],
    ] as const)
      it(what, () => assert.equal(renumber(through(...before)), through(...after)));
  });

  it('leads every reference to what it named before a section was taken out', () => {
    fc.assert(
      fc.property(wellNumberedSpeech, fc.nat(), fc.nat(), ({ lines, headings }, one, other) => {
        const top = headings.filter(({ level }) => level === 1);
        const taken = one % (top.length - 1);
        const named = taken + 1 + (other % (top.length - 1 - taken));
        const [from, to] = [top[taken]?.line ?? 0, top[taken + 1]?.line ?? 0];
        const draft = [
          ...lines.filter((_, line) => line < from || line >= to),
          `样样要抓紧。详见第${formatHanNumeral(named + 1)}部分。`,
        ].join('\n');
        const renumbered = parseSpeech(renumber(draft));
        const [reference] = findReferences(renumbered);
        assert.ok(reference);
        const { textSpan } = reference.target;
        const text = lines[top[named]?.line ?? 0]?.slice(2);
        assert.equal(renumbered.text.slice(textSpan.start, textSpan.end), text);
      }),
    );
  });

  it('changes markers as renumbering alone does, and nothing twice', () => {
    fc.assert(
      fc.property(
        anyDraft,
        fc.constantFrom('前述第二点', '详见第三部分。', '落实第（二）、（三）点。'),
        (text, sentence) => {
          const speech = parseSpeech(`${text}\n${sentence}`);
          const edits = renumberWithReferences(speech);
          const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
          for (const [index, { span }] of sorted.entries())
            assert.ok(span.end <= (sorted[index + 1]?.span.start ?? speech.text.length));
          const alone = listsOf(speech).flatMap((list) => renumberList(list));
          assert.deepEqual(edits.slice(0, alone.length), alone);
        },
      ),
    );
  });
});
