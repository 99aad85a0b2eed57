import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import type { ListItem, NumberedList } from '../speech/speech';
import { applyEdits } from './textEdit';
import { replaceMarker, writeInListForm, writeNumber } from './writeMarker';

/** The first list of a draft of one line a marker, and its item at `at`. */
function pick(markers: string, at: number): readonly [NumberedList, ListItem] {
  const { headingLists, enumerations } = parseSpeech(markers.replaceAll(/ |$/g, '抓落实\n'));
  const list = headingLists[0] ?? enumerations[0];
  const item = list?.items[at];
  assert.ok(list && item, markers);
  return [list, item];
}

describe('writeMarker', () => {
  describe('writeNumber writes an item’s own form, and the list’s where that is none', () => {
    for (const [markers, at, ordinal, written] of [
      ['一、 二、 三、', 1, 5, '五、'],
      ['一、 二. 三、', 1, 5, '五.'],
      ['（一） (二) （三）', 1, 5, '(五)'],
      ['1. ２． 3.', 1, 12, '１２．'],
      ['（一） ㈡ （三）', 1, 5, '（五）'],
      ['(一) ㈡ (三)', 1, 5, '(五)'],
      ['（一） （\n二） （三）', 1, 5, '（五）'],
      ['一、 （二） 三、 四、', 1, 5, '五、'],
      ['① ② ③', 1, 20, '⑳'],
      ['① ② ③', 1, 21, undefined],
      ['首先， 其次， 再次，', 1, 3, '再次，'],
      ['㈠ ㈡ ㈢', 1, 5, '㈤'],
      ['首先， 其次， 再次，', 1, 4, undefined],
      ['一是 二是 三是', 1, 11, '十一是'],
    ] as const)
      it(`${JSON.stringify(markers)} number ${ordinal}: ${written ?? 'none'}`, () => {
        assert.equal(writeNumber(...pick(markers, at), ordinal), written);
      });
  });

  describe('writeInListForm writes the form of the list, in the item’s own digits', () => {
    for (const [markers, at, ordinal, written] of [
      ['一、 二. 三、', 1, 2, '二、'],
      ['（一） (二) （三）', 1, 2, '（二）'],
      ['(一) （二）、 (三)', 1, 2, '(二)'],
      ['1. ２、 3.', 1, 2, '２.'],
      ['一、 （二） 三、 四、', 1, 2, '二、'],
      ['（一） （\n二） （三）', 1, 2, '（二）'],
      ['㈠ ㈡ （三）', 2, 3, '（三）'],
    ] as const)
      it(`${JSON.stringify(markers)} number ${ordinal}: ${written}`, () => {
        assert.equal(writeInListForm(...pick(markers, at), ordinal), written);
      });
  });

  describe('replaceMarker', () => {
    const [list, item] = pick('一、 二、 三、', 1);

    it('touches the marker and nothing else', () => {
      assert.deepEqual(replaceMarker(list, item, '五、'), [{ span: item.marker.span, newText: '五、' }]);
    });

    it('edits nothing where nothing changes or there is no such marker', () => {
      assert.deepEqual(replaceMarker(list, item, '二、'), []);
      assert.deepEqual(replaceMarker(list, item, undefined), []);
    });
  });

  describe('a slip between 首先 and 第一， keeps the comma behind it', () => {
    for (const [text, at, mended] of [
      ['首先，抓种子。第二，抓肥料。第三，抓农机。', 0, '第一，抓种子。第二，抓肥料。第三，抓农机。'],
      ['首先，抓种子。其次，抓肥料。第三，抓农机。', 2, '首先，抓种子。其次，抓肥料。再次，抓农机。'],
    ] as const)
      it(text, () => {
        const [list] = parseSpeech(text).enumerations;
        const item = list?.items[at];
        assert.ok(list && item);
        assert.equal(applyEdits(text, replaceMarker(list, item, writeInListForm(list, item, item.ordinal))), mended);
      });
  });
});
