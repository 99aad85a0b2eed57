import assert from 'node:assert/strict';
import { parseSpeech } from '../../speech/parseSpeech';
import { SCHEMES } from '../../speech/scheme';
import { findLevels } from './levels';

const levelsOf = (text: string) => findLevels(parseSpeech(text));

/** The schemes of all levels, from the highest. */
function codesOf(text: string): readonly number[] {
  const levels = levelsOf(text);
  const codesFound: number[] = [];
  for (let depth = 1; ; depth++) {
    const level = levels.at(depth);
    if (level === undefined) return codesFound;
    codesFound.push(level.scheme.code);
  }
}

const codes = (...schemes: readonly { readonly code: number }[]) => schemes.map(({ code }) => code);
const { chapter, han, digit, circled } = SCHEMES;
const bracket = SCHEMES['han-bracket'];
const digitBracket = SCHEMES['digit-bracket'];

describe('findLevels', () => {
  for (const [what, text, expected] of [
    ['those of the standard where there are none', '同志们：', codes(han, bracket, digit, digitBracket, circled)],
    ['those below its own', '一、甲\n二、乙', codes(han, bracket, digit, digitBracket, circled)],
    ['those of 第一部分', '第一部分　甲\n第二部分　乙', codes(chapter, han, bracket, digit, digitBracket, circled)],
    ['its own, also unusual ones', '一、甲\n1.子\n2.丑\n二、乙', codes(han, digit, digitBracket, circled)],
    [
      'each only once, though a section skips one and has many below',
      '一、甲\n（一）子\n1.小\n2.大\n（二）丑\n二、乙\n1.春\n2.夏\n3.秋\n三、丙',
      codes(han, bracket, digit, digitBracket, circled),
    ],
    [
      'each only once, though more sections skip one',
      '一、甲\n1.春\n2.夏\n3.秋\n二、乙\n（一）子\n1.小\n2.大\n（二）丑\n三、丙\n1.东\n2.西',
      codes(han, bracket, digit, digitBracket, circled),
    ],
  ] as const)
    it(`has ${what}`, () => assert.deepEqual(codesOf(text), expected));

  it('has below a list what is usual below its scheme, wherever that list stands', () => {
    const levels = levelsOf('一、甲\n（一）子\n（二）丑\n1.小\n2.大\n二、乙');
    assert.equal(levels.below(levels.at(3), 1)?.scheme, digitBracket);
    assert.equal(levels.below(undefined, 1)?.scheme, bracket);
  });

  it('has below a list what most have below its scheme', () => {
    const levels = levelsOf('一、甲\n1.春\n2.夏\n3.秋\n二、乙\n（一）子\n1.小\n2.大\n（二）丑\n三、丙\n1.东\n2.西');
    const below = (at: number) => levels.below(levels.at(at), at)?.scheme;
    assert.deepEqual([1, 2, 3].map(below), [digit, digit, digitBracket]);
  });

  it('goes on in the brackets of the draft', () => {
    assert.equal(levelsOf('一、甲\n(一)子\n(二)丑\n二、乙').at(4)?.form.brackets, 'half');
    assert.equal(levelsOf('一、甲\n（一）子\n（二）丑\n二、乙').at(4)?.form.brackets, 'full');
  });

  it('converts a list to what is usual where it goes', () => {
    const levels = levelsOf('一、甲\n（一）子\n（二）丑\n二、乙');
    const list = levels.at(2);
    assert.ok(list);
    assert.deepEqual(
      [1, 2, 3, 6].map((depth) => levels.convert(list, 2, depth)?.scheme.code),
      [han.code, bracket.code, digit.code, undefined],
    );
    assert.deepEqual([levels.depthOf(bracket), levels.depthOf(chapter)], [2, undefined]);
  });
});
