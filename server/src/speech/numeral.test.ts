import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDigits, formatHanNumeral, isDigit, isHanNumeralStart, readDigits, readHanNumeral } from './numeral';

const ordinals = fc.integer({ min: 1, max: 999 });

describe('numeral', () => {
  describe('readHanNumeral', () => {
    /** Text, the value read from its start, and what is left behind it. */
    const read: readonly (readonly [string, number, string])[] = [
      ['一、', 1, '、'],
      ['九）', 9, '）'],
      ['十', 10, ''],
      ['十一是', 11, '是'],
      ['二十', 20, ''],
      ['二十一', 21, ''],
      ['九十九', 99, ''],
      ['一百', 100, ''],
      ['一百零三', 103, ''],
      ['一百〇三', 103, ''],
      ['一百一十', 110, ''],
      ['三百二十一', 321, ''],
      ['九百九十九', 999, ''],
      ['二〇', 20, ''],
      ['二零', 20, ''],
      ['一〇三', 103, ''],
      ['一二', 1, '二'],
      ['七八个', 7, '八个'],
      ['十二三', 12, '三'],
      ['二十十', 20, '十'],
    ];
    for (const [text, value, rest] of read)
      it(`${text} is ${value}${rest && `, then ${rest}`}`, () => {
        assert.deepEqual(readHanNumeral(text, 0), { value, end: text.length - rest.length });
      });

    for (const text of ['', '〇', '零', '百', '两', '甲', '1', '壹', '二〇三一', '二零三一年', '一百零'])
      it(`${text || 'nothing'} is no numeral`, () => assert.equal(readHanNumeral(text, 0), undefined));

    it('reads from an offset', () => assert.deepEqual(readHanNumeral('第二十章', 1), { value: 20, end: 3 }));
  });

  it('isHanNumeralStart knows 一 to 十 and nothing else', () => {
    for (const char of '一二三四五六七八九十') assert.ok(isHanNumeralStart(char), char);
    for (const char of ['零', '〇', '百', '两', '1', '', undefined]) assert.ok(!isHanNumeralStart(char), char);
  });

  describe('formatHanNumeral', () => {
    for (const [value, text] of [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [99, '九十九'],
      [100, '一百'],
      [101, '一百零一'],
      [110, '一百一十'],
      [111, '一百一十一'],
      [999, '九百九十九'],
    ] as const)
      it(`${value} is ${text}`, () => assert.equal(formatHanNumeral(value), text));

    it('is what readHanNumeral reads back, from 1 to 999', () => {
      fc.assert(
        fc.property(ordinals, (value) => {
          const text = formatHanNumeral(value);
          assert.deepEqual(readHanNumeral(text, 0), { value, end: text.length });
        }),
      );
    });
  });

  describe('readDigits', () => {
    for (const [text, value, rest] of [
      ['1.', 1, '.'],
      ['１２、', 12, '、'],
      ['1２', 12, ''],
      ['007）', 7, '）'],
      ['999', 999, ''],
    ] as const)
      it(`${text} is ${value}`, () => {
        assert.deepEqual(readDigits(text, 0), { value, end: text.length - rest.length });
      });

    for (const text of ['', '一', '①', '2031', '２０３１年'])
      it(`${text || 'nothing'} is no number of an item`, () => assert.equal(readDigits(text, 0), undefined));
  });

  it('isDigit knows both widths', () => {
    assert.deepEqual(
      Array.from('0９a①一').map((char) => isDigit(char, 0)),
      [true, true, false, false, false],
    );
    assert.equal(isDigit('1', 1), false);
  });

  it('formatDigits is what readDigits reads back, in both widths', () => {
    assert.equal(formatDigits(120, 'half'), '120');
    assert.equal(formatDigits(120, 'full'), '１２０');
    fc.assert(
      fc.property(ordinals, fc.constantFrom('half', 'full'), (value, width) => {
        const text = formatDigits(value, width);
        assert.deepEqual(readDigits(text, 0), { value, end: text.length });
      }),
    );
  });
});
