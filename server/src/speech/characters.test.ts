import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  hasInvisible,
  isBlank,
  isClauseBoundary,
  isClosingMark,
  isSentenceEnd,
  skipBlanks,
  stripInvisible,
  trimEndOffset,
} from './characters';

describe('characters', () => {
  for (const [name, is, members, others] of [
    ['isBlank', isBlank, ' \t　\u00a0\u2028\u2029', '。甲\n\u200b'],
    ['isSentenceEnd', (char: string | undefined) => isSentenceEnd(char ?? '', 0), '。！？!?', '；，.：'],
    ['isClauseBoundary', isClauseBoundary, '。；！？：，、:;,—!?', '.（“甲'],
    ['isClosingMark', isClosingMark, '”’）)》」』"', '“（。甲'],
  ] as const)
    it(`${name} knows its characters, and none where the text ends`, () => {
      for (const char of members) assert.ok(is(char), char);
      for (const char of [...others, '', undefined]) assert.ok(!is(char), char);
    });

  it('skipBlanks stops at the first character that shows', () => {
    assert.equal(skipBlanks('　 \t甲 乙', 0), 3);
    assert.equal(skipBlanks('甲  ', 1), 3);
    assert.equal(skipBlanks('甲', 0), 0);
  });

  it('trimEndOffset stays behind the last character that shows, and not before its start', () => {
    assert.equal(trimEndOffset('甲乙 　'), 2);
    assert.equal(trimEndOffset('  　'), 0);
    assert.equal(trimEndOffset('甲   ', 3), 3);
    assert.equal(trimEndOffset('甲 乙', 0, 2), 1);
  });

  it('stripInvisible keeps what shows, with the offset it had', () => {
    assert.deepEqual(stripInvisible('\ufeff一\u200b、甲\u00ad'), { visible: '一、甲', offsets: [1, 3, 4, 6] });
    const text = fc.string({ unit: fc.constantFrom('甲', '一', '、', '\u200b', '\u200f', '\u2060', '\ufeff', '😀') });
    fc.assert(
      fc.property(text, (original) => {
        const { visible, offsets } = stripInvisible(original);
        assert.equal(hasInvisible(visible), false);
        assert.equal(Array.from({ length: visible.length }, (_, at) => original[offsets[at] ?? -1]).join(''), visible);
        assert.equal(offsets.at(-1), original.length);
        assert.equal(visible === original, !hasInvisible(original));
      }),
    );
  });
});
