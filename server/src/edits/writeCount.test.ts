import assert from 'node:assert/strict';
import { writeCount } from './writeCount';

describe('writeCount', () => {
  for (const [written, count, expected] of [
    ['三', 4, '四'],
    ['三', 2, '两'],
    ['两', 3, '三'],
    ['十', 12, '十二'],
    ['十二', 20, '二十'],
    ['3', 2, '2'],
    ['９', 12, '１２'],
  ] as const)
    it(`${written} → ${expected}`, () => assert.equal(writeCount(written, count), expected));
});
