import assert from 'node:assert/strict';
import { shorten } from './shortText';

describe('shorten', () => {
  it('cuts what is too long, and never a character in two', () => {
    assert.equal(shorten('总结', 2), '总结');
    assert.equal(shorten('总结会', 2), '总结…');
    assert.equal(shorten('总𠮷𠮷', 2), '总…');
  });
});
