import assert from 'node:assert/strict';
import { checkSpeech } from '../rules/checkSpeech';
import { parseSpeech } from '../speech/parseSpeech';
import { findingsAt } from './findingsAt';

describe('findingsAt', () => {
  const speech = parseSpeech('一、摸清家底\n三、备足材料\n五、迅速开工\n七、抓紧验收');
  const findings = checkSpeech(speech).filter(({ rule }) => rule === 'sequence-gap');
  const linesAt = (first: number, last: number, most: number) =>
    findingsAt(
      { speech, findings },
      { start: { line: first, character: 1 }, end: { line: last, character: 1 } },
      most,
    ).map(({ span }) => Math.floor(span.start / 7));

  it('gives what a range touches', () => {
    assert.deepEqual(linesAt(0, 0, 9), []);
    assert.deepEqual(linesAt(2, 2, 9), [2]);
    assert.deepEqual(linesAt(0, 3, 9), [1, 2, 3]);
  });

  it('gives the first of many', () => {
    assert.deepEqual(linesAt(0, 3, 2), [1, 2]);
    assert.deepEqual(linesAt(0, 3, 0), []);
  });
});
