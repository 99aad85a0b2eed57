import assert from 'node:assert/strict';
import { nearest } from './nearest';

describe('nearest', () => {
  for (const [items, index, most, expected] of [
    ['abcdefg', 0, 3, 'abc'],
    ['abcdefg', 3, 3, 'cde'],
    ['abcdefg', 6, 3, 'efg'],
    ['ab', 1, 3, 'ab'],
  ] as const)
    it(`gives ${expected} of ${items} around ${index}`, () =>
      assert.equal(nearest([...items], index, most).join(''), expected));
});
