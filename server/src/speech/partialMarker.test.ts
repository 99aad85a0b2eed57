import assert from 'node:assert/strict';
import { formatMarker } from './marker';
import { continuesPartial, isPartialMarker } from './partialMarker';
import { plainForm } from './plainForm';
import { SCHEMES } from './scheme';

describe('isPartialMarker', () => {
  for (const scheme of Object.values(SCHEMES))
    it(`knows ${scheme.sample} at each of its characters`, () => {
      const marker = formatMarker(scheme, 2, plainForm(scheme)) as string;
      for (let end = 0; end <= marker.length; end++) assert.ok(isPartialMarker(marker.slice(0, end)), marker);
    });

  for (const partial of [
    '',
    ' ',
    '十二',
    '（十',
    '(2',
    '1.',
    '１．',
    '1、',
    '㈢',
    '⒈',
    '③',
    '第二章',
    '其',
    '最后',
    '二.',
  ])
    it(`takes ${JSON.stringify(partial)} for a beginning`, () => assert.ok(isPartialMarker(partial)));

  for (const text of ['春', '二月', '（春', '第二产业', '一、春', '1.5亿', '2026', '“', '其他', '一是一'])
    it(`takes ${JSON.stringify(text)} for text`, () => assert.ok(!isPartialMarker(text)));
});

describe('continuesPartial', () => {
  for (const [marker, partial, expected] of [
    ['三、', '', true],
    ['三、', '一', true],
    ['三、', '一、', true],
    ['三是', '一', true],
    ['三是', '一、', false],
    ['三、', '（', false],
    ['（三）', '（', true],
    ['（三）', '(', true],
    ['（三）', '(二)', true],
    ['（3）', '（三', false],
    ['（3）', '（2', true],
    ['3.', '１．', true],
    ['③', '①', true],
    ['第三部分　', '第二', true],
    ['第三，', '第二部', false],
    ['再次，', '再', true],
  ] as const)
    it(`${marker} ${expected ? 'goes' : 'does not go'} on from ${JSON.stringify(partial)}`, () =>
      assert.equal(continuesPartial(marker, partial), expected));
});
