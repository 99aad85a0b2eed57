import assert from 'node:assert/strict';
import { formatMarker } from './marker';
import { parseSpeech } from './parseSpeech';
import { plainForm } from './plainForm';
import { SCHEMES } from './scheme';

/** Reads one line a marker; `/` begins another section without a number. */
const parse = (markers: string) =>
  parseSpeech(
    markers
      .split(' ')
      .map((marker) => (marker === '/' ? '先说一句。\n另一部分工作' : `${marker}抓落实`))
      .join('\n'),
  );

describe('buildLists', () => {
  describe('holds a list to the form that most of its items have', () => {
    for (const [markers, held, why] of [
      ['一、 二、 三.', '一、', 'two of three'],
      ['（一） (二) (三)', '(一)', 'two of three'],
      ['1、 2、 3.', '1、', 'a habit'],
      ['㈠ ㈡ （三）', '㈠', 'two of three'],
      ['1. ２． 3、', '1.', 'the width of digits is no difference'],
      ['一、 二.', '一、', 'the standard where there is no majority'],
      ['(一) （二）', '（一）', 'the standard where there is no majority'],
      ['(一) (二) (三) / （一） (二)', '(一)', 'the rest of the speech where there is no majority'],
      ['（一） （二） 三、 （四）', '（一）', 'a slip counts for nothing'],
    ] as const)
      it(`${markers}: ${held}, ${why}`, () => {
        const list = parse(markers).headingLists.at(-1);
        assert.equal(list && formatMarker(list.scheme, 1, list.form), held);
      });
  });

  describe('finds the item that slipped, wherever it stands', () => {
    for (const [markers, slipped] of [
      ['（一） 二、 （三） （四）', ['二、']],
      ['一、 （二） （三） （四）', ['一、']],
      ['一、 二、 三、 （四）', ['（四）']],
      ['一、 （二）', ['（二）']],
      ['一、 （一） （二） 二、', []],
    ] as const)
      it(markers, () => {
        const items = parse(markers).headingLists.flatMap((list) => list.items);
        assert.deepEqual(
          items.filter(({ fault }) => fault?.kind === 'slip').map(({ marker }) => marker.text),
          slipped,
        );
      });
  });

  it('plainForm is what the standard prints', () => {
    for (const [id, text] of [
      ['han', '一、'],
      ['han-bracket', '（一）'],
      ['digit', '1.'],
      ['digit-bracket', '（1）'],
      ['nth', '第一，'],
      ['its', '其一，'],
      ['word-要', '一要'],
    ] as const)
      assert.equal(formatMarker(SCHEMES[id], 1, plainForm(SCHEMES[id])), text);
  });
});
