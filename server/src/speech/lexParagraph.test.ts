import assert from 'node:assert/strict';
import { lexParagraph } from './lexParagraph';

const drawn = (text: string) => lexParagraph(text).candidates.map(({ start, end }) => text.slice(start, end));

describe('lexParagraph', () => {
  describe('finds where the text of a paragraph begins', () => {
    for (const [text, head] of [
      ['抓春耕', 0],
      ['　　抓春耕', 2],
      [' \t\u00a0抓春耕', 3],
      ['## 一、抓春耕', 3],
      ['- **（一）抓春耕**', 4],
      ['附件：1.抓春耕', 3],
      ['附件 : 　1.抓春耕', 6],
      ['附件1', 0],
      ['\ufeff　\u200b一、抓春耕', 3],
      ['', 0],
      ['　　', 2],
    ] as const)
      it(JSON.stringify(text), () => assert.equal(lexParagraph(text).head, head));
  });

  it('gives the marker first and the ordinal words behind it', () => {
    assert.deepEqual(drawn('（一）抓春耕。一是种子，二是肥料。'), ['（一）', '一是', '二是']);
    assert.deepEqual(drawn('讲三点：一、抓春耕。一是种子，二是肥料。'), ['一、', '一是', '二是']);
  });

  it('reads one thing from one place: a marker behind a colon is not an ordinal word too', () => {
    assert.deepEqual(drawn('第一，抓春耕：（一）备种子。'), ['（一）', '第一，']);
    assert.deepEqual(drawn('一是抓春耕'), ['一是']);
  });

  it('looks through characters that do not show, and leaves them out of the end of a marker', () => {
    assert.deepEqual(drawn('\u200b一\u200b、\u200b抓春耕。一\u00ad是种子，二是\u2060肥料。'), [
      '一\u200b、',
      '一\u00ad是',
      '二是',
    ]);
    assert.deepEqual(drawn('（\ufeff二）抓春耕'), ['（\ufeff二）']);
  });

  it('finds what is still to be filled in, by kind', () => {
    const { placeholders } = lexParagraph('由XX局在____前报【待补】，学习*新时代精神。');
    assert.deepEqual(
      placeholders.map(({ kind, start, end }) => [kind, start, end]),
      [
        ['unknown', 1, 3],
        ['blank', 5, 9],
        ['note', 11, 15],
        ['mask', 18, 19],
      ],
    );
  });

  it('tells what looks like a leftover of a web page, and how surely', () => {
    const looks = (text: string) => {
      const { leftover } = lexParagraph(text);
      return leftover && `${leftover.kind} ${leftover.certainty}`;
    };
    assert.equal(looks('　　上一篇：春耕'), 'navigation sure');
    assert.equal(looks('来源：青禾发布'), 'navigation edge');
    assert.equal(looks('打印'), 'navigation fragment');
    assert.equal(looks('>'), 'navigation fragment');
    assert.equal(looks('\u200b转载请注明出处'), 'reprint sure');
    assert.equal(looks('打印机要备足。'), undefined);
    assert.equal(looks(''), undefined);
  });

  it('finds the announcements, characters that do not show left out of their ends', () => {
    const text = '\u200b今天开会。\u200b下面，我讲\u200b三\u200b点意见。\u200b';
    assert.deepEqual(
      lexParagraph(text).announcements.map(({ span, countSpan }) => [
        text.slice(span.start, span.end),
        text.slice(countSpan.start, countSpan.end),
      ]),
      [['下面，我讲\u200b三\u200b点意见。', '三']],
    );
  });

  it('depends on the text alone', () => {
    const text = '　　（一）抓春耕。一是种子，二是肥料。';
    assert.deepEqual(lexParagraph(text), lexParagraph(text));
  });
});
