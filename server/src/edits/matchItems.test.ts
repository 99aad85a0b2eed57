import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import { matchItems } from './matchItems';
import { matchLines } from './matchLines';

/** The items of a changed draft that were there before, each with the marker and the place in its list that it had; whether all are the same. */
function matched(was: string, is: string): string {
  const [before, now] = [parseSpeech(was), parseSpeech(is)];
  const { known, areSame } = matchItems(before, now, matchLines(before, now));
  const items = [...known].sort(([a], [b]) => a.marker.span.start - b.marker.span.start);
  const pairs = items.map(([{ marker }, { item, at }]) => `${item.marker.text}${at}${marker.text}`);
  return [...pairs, ...(areSame ? ['same'] : [])].join(' ');
}

const THREE = '一、认清形势\n好。\n二、突出重点\n好。\n三、压实责任\n好。';

describe('matchItems', () => {
  for (const [what, now, expected] of [
    ['where nothing changed', THREE, '一、0一、 二、1二、 三、2三、 same'],
    ['reworded', THREE.replace('突出重点', '抓住要点'), '一、0一、 二、1二、 三、2三、 same'],
    ['with body behind it on its line', THREE.replace('重点', '重点。一是快。'), '一、0一、 二、1二、 三、2三、'],
    ['retyped', THREE.replace('二、', '五、'), '一、0一、 二、1五、 三、2三、 same'],
    ['retyped and written on', THREE.replace('二、突出重点', '五、突出重点工作'), '一、0一、 二、1五、 三、2三、 same'],
    ['with another kind of number', THREE.replace('二、', '（二）'), '一、0一、 二、1（二） 三、2三、 same'],
    ['moved', THREE.replace(/(一、.*\n好。\n)(二、.*\n好。\n)/, '$2$1'), '二、1二、 一、0一、 三、2三、'],
    ['beside a new one', THREE.replace('二、', '二、新\n二、'), '一、0一、 二、1二、 三、2三、'],
    ['beside one that went', THREE.replace('二、突出重点\n', ''), '一、0一、 三、2三、'],
    ['reworded beside one that went', THREE.replace(/二、.*\n好。\n三、.*/, '三、改进作风'), '一、0一、 三、2三、'],
    ['and no other one in its place', THREE.replace('二、突出重点', '五、改进作风'), '一、0一、 三、2三、'],
  ] as const)
    it(`knows an item ${what}`, () => assert.equal(matched(THREE, now), expected));

  it('knows the items of a line by themselves', () => {
    assert.equal(
      matched('要做到：一是早谋划；二是严落实；三是勤检查。', '要做到：二是严落实；一是早谋划；三是查得勤。'),
      '二是1二是 一是0一是 三是2三是',
    );
  });
});
