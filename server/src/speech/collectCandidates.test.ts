import assert from 'node:assert/strict';
import { collectCandidates } from './collectCandidates';
import { createParagraphCache, parseParagraphs } from './paragraph';

/** The candidates of a draft, each with its line and the text of its span. */
function collect(text: string) {
  const paragraphs = parseParagraphs(text, createParagraphCache());
  return collectCandidates(paragraphs).map((placed) => {
    const base = paragraphs[placed.line]?.start ?? 0;
    return { ...placed, text: text.slice(base + placed.candidate.start, base + placed.candidate.end) };
  });
}

describe('collectCandidates', () => {
  it('goes through the draft in order, ordinal words included', () => {
    assert.deepEqual(
      collect('一、抓春耕\n种子，一要早，二要好。\n\n二、抓项目').map(({ text, line }) => [text, line]),
      [
        ['一、', 0],
        ['一要', 1],
        ['二要', 1],
        ['二、', 3],
      ],
    );
  });

  describe('joins a marker that is broken over two lines', () => {
    for (const [draft, marker, ordinal] of [
      ['（\n三）抓春耕', '（\n三）', 3],
      ['（三\n）抓春耕', '（三\n）', 3],
      ['(\r\n三)抓春耕', '(\r\n三)', 3],
      ['(1\n)抓春耕', '(1\n)', 1],
      ['三\n、抓春耕', '三\n、', 3],
      ['十\n二、抓春耕', '十\n二、', 12],
      ['　　（　\n　　三）抓春耕', '（　\n　　三）', 3],
    ] as const)
      it(JSON.stringify(draft), () => {
        const found = collect(draft);
        assert.deepEqual(
          found.map(({ text, line }) => [text, line]),
          [[marker, 0]],
        );
        assert.equal(found[0]?.candidate.ordinal, ordinal);
        assert.equal(found[0]?.candidate.form.broken, true);
      });

    it('and reads the words behind it', () => {
      assert.deepEqual(
        collect('（\n三）抓春耕。一是种子，二是肥料。').map(({ text }) => text),
        ['（\n三）', '一是', '二是'],
      );
    });
  });

  describe('leaves lines apart that make no marker together', () => {
    for (const [draft, markers] of [
      ['（\n大笑）', []],
      ['三\n抓春耕', []],
      ['三\n、', ['三\n、']],
      ['一\n二、抓项目', ['二、']],
      ['一、\n二、抓项目', ['一、', '二、']],
      ['1\n.抓春耕', []],
      ['（', []],
      ['三\n\n、抓春耕', []],
      ['春耕\n一、抓春耕', ['一、']],
    ] as const)
      it(JSON.stringify(draft), () =>
        assert.deepEqual(
          collect(draft).map(({ text }) => text),
          markers,
        ),
      );
  });

  it('notes the latest title without a number, behind a full sentence or above a first item', () => {
    const titles = collect('主要工作\n一、甲\n很好。\n工作安排\n二、乙\n不是标题的一行。\n三、丙').map(
      ({ titleLine }) => titleLine,
    );
    assert.deepEqual(titles, [0, 3, 3]);
  });

  it('notes a salutation that stands alone as it does a title, and above a first item a paragraph that addresses and announces', () => {
    const titles = collect(
      '一、甲\n各位代表！\n很好。\n二、乙\n同志们，我再讲两点。\n一、丙\n同志们，我再讲两点。\n二、丁\n我再讲两点。\n一、戊',
    ).map(({ titleLine }) => titleLine);
    assert.deepEqual(titles, [-1, 1, 4, 4, 4]);
  });

  it('notes what stands first behind an appendix', () => {
    assert.deepEqual(
      collect('一、甲\n附件1\n一、乙\n二、丙\n附件2\n一、丁').map(({ afterBreak }) => afterBreak),
      [false, true, false, true],
    );
  });
});
