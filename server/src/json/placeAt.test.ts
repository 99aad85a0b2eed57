import assert from 'node:assert/strict';
import { placeAt } from './placeAt';

describe('placeAt', () => {
  for (const [text, offset, line, column] of [
    ['', 0, 1, 1],
    ['\n{', 0, 1, 1],
    ['\n{', 1, 2, 1],
    ['{\r\n  7\r\n}', 5, 2, 3],
    ['{}', 99, 1, 3],
  ] as const)
    it(`of ${offset} in ${JSON.stringify(text)} is ${line}:${column}`, () => {
      assert.deepEqual(placeAt(text, offset), { line, column });
    });
});
