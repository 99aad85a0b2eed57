import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createParagraphCache, parseParagraphs } from './paragraph';

const parse = (text: string) => parseParagraphs(text, createParagraphCache());

describe('paragraph', () => {
  describe('parseParagraphs', () => {
    /** The draft, and the text of each line by the offset at which it starts. */
    const rows: readonly (readonly [string, Readonly<Record<number, string>>])[] = [
      ['', { 0: '' }],
      ['甲', { 0: '甲' }],
      ['甲\n乙', { 0: '甲', 2: '乙' }],
      ['甲\r\n乙', { 0: '甲', 3: '乙' }],
      ['甲\r乙', { 0: '甲', 2: '乙' }],
      ['甲\n\r乙', { 0: '甲', 2: '', 3: '乙' }],
      ['甲\n', { 0: '甲', 2: '' }],
      ['甲\r\n', { 0: '甲', 3: '' }],
      ['\r\n\n\r', { 0: '', 2: '', 3: '', 4: '' }],
      ['甲\u2028乙\u2029丙\u0085丁', { 0: '甲\u2028乙\u2029丙\u0085丁' }],
      ['😀甲\n乙', { 0: '😀甲', 4: '乙' }],
    ];
    for (const [text, lines] of rows)
      it(`cuts ${JSON.stringify(text)}`, () => {
        assert.deepEqual(
          parse(text).map(({ line, start, end, text: own }) => ({ line, start, end, own })),
          Object.entries(lines).map(([at, own], line) => ({ line, start: +at, end: +at + own.length, own })),
        );
      });

    it('cuts any draft into lines that tile it, with nothing but line ends between', () => {
      const draft = fc.string({ unit: fc.constantFrom('甲', '一、', '一是', '　', '\n', '\r', '\r\n', '\u2028') });
      fc.assert(
        fc.property(draft, (text) => {
          const paragraphs = parse(text);
          let joined = '';
          paragraphs.forEach(({ line, start, end, text: own }, at) => {
            const lineEnd = text.slice(joined.length, start);
            assert.match(lineEnd, at === 0 ? /^$/ : /^(?:\r\n|\r|\n)$/);
            assert.equal(line, at);
            assert.equal(text.slice(start, end), own);
            assert.doesNotMatch(own, /[\r\n]/);
            joined += lineEnd + own;
          });
          assert.equal(joined, text);
        }),
      );
    });
  });

  describe('createParagraphCache', () => {
    it('lexes a text once, wherever it stands', () => {
      const cache = createParagraphCache();
      const [first, second] = parseParagraphs('（一）抓春耕。\n（一）抓春耕。', cache);
      assert.equal(first?.candidates, second?.candidates);
    });

    it('keeps the lexed form of every paragraph that an edit leaves alone', () => {
      const cache = createParagraphCache();
      const before = parseParagraphs('一、抓春耕\n种子，一要早，二要好。\n二、抓项目', cache);
      const after = parseParagraphs('新的一行\r\n一、抓春耕\r\n种子，一要早，二要足。\r\n二、抓项目', cache);
      assert.equal(after[1]?.candidates, before[0]?.candidates);
      assert.notEqual(after[2]?.candidates, before[1]?.candidates);
      assert.equal(after[3]?.candidates, before[2]?.candidates);
    });

    it('forgets what the latest parse did not need', () => {
      const cache = createParagraphCache();
      const before = cache.lex('一、抓春耕');
      cache.sweep();
      assert.equal(cache.lex('一、抓春耕'), before);
      cache.sweep();
      cache.sweep();
      assert.notEqual(cache.lex('一、抓春耕'), before);
    });
  });
});
