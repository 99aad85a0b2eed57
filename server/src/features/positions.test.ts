import assert from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver-types';
import { parseSpeech } from '../speech/parseSpeech';
import { toOffset, toPosition, toRange, touches } from './positions';

const at = (line: number, character: number): Position => ({ line, character });
const range = (start: Position, end: Position): Range => ({ start, end });

describe('toPosition', () => {
  it('counts lines and UTF-16 units from 0, whatever ends a line', () => {
    const speech = parseSpeech('一、甲\n二、乙\r\n三、丙\r四、丁');
    assert.deepEqual(
      [0, 3, 4, 7, 9, 12, 13, 16].map((offset) => toPosition(speech, offset)),
      [at(0, 0), at(0, 3), at(1, 0), at(1, 3), at(2, 0), at(2, 3), at(3, 0), at(3, 3)],
    );
  });

  it('counts a character beyond the first plane as two, and a separator that ends no line as one', () => {
    const speech = parseSpeech('𠮷𠮷一是\u2028二是');
    assert.deepEqual(toPosition(speech, 4), at(0, 4));
    assert.deepEqual(toPosition(speech, 7), at(0, 7));
  });

  it('gives the only position of an empty draft, and that behind a last line end', () => {
    assert.deepEqual(toPosition(parseSpeech(''), 0), at(0, 0));
    assert.deepEqual(toPosition(parseSpeech('一\n'), 2), at(1, 0));
  });

  it('finds the line in a long draft', () => {
    const speech = parseSpeech('一\n'.repeat(1000));
    for (const line of [0, 1, 499, 500, 998, 999, 1000]) assert.deepEqual(toPosition(speech, line * 2), at(line, 0));
  });
});

describe('toOffset', () => {
  it('gives back what toPosition was given', () => {
    const speech = parseSpeech('一、𠮷\n二、乙\r\n三、丙\r四、丁\n');
    for (const offset of [0, 3, 4, 5, 8, 10, 13, 14, 17, 18])
      assert.equal(toOffset(speech, toPosition(speech, offset)), offset);
  });

  it('stays in the line, and in the draft', () => {
    const speech = parseSpeech('一、甲\r\n二、乙');
    assert.deepEqual(
      [at(0, 99), at(1, 99), at(9, 0), at(0, -1), at(-1, 5)].map((place) => toOffset(speech, place)),
      [3, 8, 8, 0, 0],
    );
  });
});

describe('toRange', () => {
  it('reaches over lines', () => {
    const speech = parseSpeech('（\n一）总结');
    assert.deepEqual(toRange(speech, { start: 0, end: 4 }), range(at(0, 0), at(1, 2)));
  });
});

describe('touches', () => {
  const marker = range(at(2, 3), at(2, 5));

  it('is true where the ranges share a position, an edge too', () => {
    for (const other of [
      marker,
      range(at(2, 4), at(2, 4)),
      range(at(2, 3), at(2, 3)),
      range(at(2, 5), at(2, 5)),
      range(at(2, 5), at(9, 0)),
      range(at(0, 9), at(2, 3)),
      range(at(0, 0), at(9, 0)),
    ]) {
      assert.ok(touches(marker, other));
      assert.ok(touches(other, marker));
    }
  });

  it('is false where they do not, though lines or columns are alike', () => {
    for (const other of [
      range(at(2, 0), at(2, 2)),
      range(at(2, 6), at(2, 6)),
      range(at(1, 3), at(1, 5)),
      range(at(3, 3), at(3, 5)),
      range(at(0, 0), at(1, 99)),
    ]) {
      assert.ok(!touches(marker, other));
      assert.ok(!touches(other, marker));
    }
  });
});
