import assert from 'node:assert/strict';
import { keepOrder } from './keepOrder';

const _ = undefined;

describe('keepOrder', () => {
  for (const [places, kept] of [
    [[], []],
    [
      [0, 1, _, 2],
      [0, 1, _, 2],
    ],
    [
      [5, 1, 2, 3],
      [_, 1, 2, 3],
    ],
    [
      [1, 2, 0, 3],
      [1, 2, _, 3],
    ],
    [
      [4, 5, 0, 1, 2, 6],
      [_, _, 0, 1, 2, 6],
    ],
  ] as const)
    it(`keeps of ${JSON.stringify(places)} what goes up`, () => assert.deepEqual(keepOrder(places), kept));
});
