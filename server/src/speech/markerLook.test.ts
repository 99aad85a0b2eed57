import assert from 'node:assert/strict';
import { looksLikeMarker } from './markerLook';

describe('looksLikeMarker', () => {
  for (const text of [
    '一、总结',
    '三、二、一，开闸',
    '（二）总结',
    '(3) 总结',
    '12.总结',
    '１２．',
    '①',
    '㈠',
    '第一章',
  ])
    it(`takes ${text}`, () => assert.ok(looksLikeMarker(text, 0)));
  for (const text of ['', '总结', '一定要', '2026年', '（大笑）', '第一书记', '一', '二十四节气', '5G基站'])
    it(`leaves ${JSON.stringify(text)}`, () => assert.ok(!looksLikeMarker(text, 0)));
  it('looks at the place that it is given', () => {
    assert.ok(looksLikeMarker('　　一、总结', 2));
    assert.ok(!looksLikeMarker('一、总结', 2));
  });
});
