import assert from 'node:assert/strict';
import fc from 'fast-check';
import { listsOf } from '../speech/listedItems';
import { formatHanNumeral } from '../speech/numeral';
import { parseSpeech } from '../speech/parseSpeech';
import { changeNumber, renumberList } from './renumber';
import { applyEdits } from './textEdit';

/** A draft of one line a marker. */
const draftOf = (markers: readonly string[]) => markers.map((marker) => `${marker}抓落实`).join('\n');
const markersOf = (text: string) => text.replaceAll('抓落实', '').replaceAll('\n', ' ');
const renumber = (text: string) =>
  applyEdits(
    text,
    listsOf(parseSpeech(text)).flatMap((list) => renumberList(list)),
  );

describe('renumber', () => {
  describe('renumberList counts every list by position', () => {
    for (const [markers, renumbered] of [
      ['一、 二、 三、', '一、 二、 三、'],
      ['一、 三、 四、', '一、 二、 三、'],
      ['一、 二、 二、 三、', '一、 二、 三、 四、'],
      ['一、 二、 五、 四、', '一、 二、 三、 四、'],
      ['三、 四、 五、', '一、 二、 三、'],
      ['（二） （三） （五）', '（一） （二） （三）'],
      ['九、 十、 十二、', '一、 二、 三、'],
      ['一、 （一） （三） 三、 （一） （二） （二）', '一、 （一） （二） 二、 （一） （二） （三）'],
      ['一、 二、 三、 一、 三、', '一、 二、 三、 一、 二、'],
      ['一是 三是 四是', '一是 二是 三是'],
      ['第一， 第二， 第二， 第三，', '第一， 第二， 第三， 第四，'],
      ['首先， 其次， 最后，', '首先， 其次， 最后，'],
      ['1. ３． 4、', '1. ２． 3、'],
      ['(一) （三） (四)', '(一) （二） (三)'],
      ['⑴ ⑶ ⑷', '⑴ ⑵ ⑶'],
      ['（1） ⑶ （4）', '（1） （2） （3）'],
      ['① ③ ④', '① ② ③'],
      ['一、 （二） 四、 五、', '一、 二、 三、 四、'],
    ] as const)
      it(markers, () => assert.equal(markersOf(renumber(draftOf(markers.split(' ')))), renumbered));

    it('and touches markers only', () => {
      const text =
        '同志们：\r\n　　一、抓春耕\r\n二、三级都要抓。一是种子，三是肥料，四是农机。\r\n　　三、抓项目\r\n（一）甲。\r\n（三）乙。';
      const fixed =
        '同志们：\r\n　　一、抓春耕\r\n二、三级都要抓。一是种子，二是肥料，三是农机。\r\n　　二、抓项目\r\n（一）甲。\r\n（二）乙。';
      assert.equal(renumber(text), fixed);
    });
  });

  describe('renumberList leaves a list alone whose numbers are right, however they are written', () => {
    for (const markers of [
      '一. 二. 三.',
      '（一） (二) （三)',
      '㈠ ㈡ ㈢',
      '（一） （\n二） （三）',
      '首先， 第二， 第三，',
      '首先， 其次， 第三，',
    ])
      it(JSON.stringify(markers), () => {
        const text = draftOf(markers.split(' '));
        assert.equal(renumber(text), text);
      });
  });

  it('renumberList leaves a list alone of which several items stand on one line', () => {
    for (const text of [
      '1.东堰村　　　2.西堰村\n4.南塘村　　　5.北塘村',
      '一、清淤泥；二、固堤坝；三、换机组；\n五、修渠道。\n六、管长远。',
      '讲三点意见：（一）清淤；（二）加固；\n（四）管护。',
    ])
      assert.equal(renumber(text), text);
  });

  describe('renumberSpeech, applied twice, changes nothing more', () => {
    const idempotent = (text: string) => {
      const once = renumber(text);
      assert.equal(renumber(once), once, text);
    };
    const number = fc.integer({ min: 1, max: 12 });

    it('in one list of headings with a wrong number', () => {
      const write = fc.constantFrom<(ordinal: number) => string>(
        (ordinal) => `${formatHanNumeral(ordinal)}、`,
        (ordinal) => `（${formatHanNumeral(ordinal)}）`,
        (ordinal) => `${ordinal}.`,
        (ordinal) => `（${ordinal}）`,
      );
      fc.assert(
        fc.property(write, fc.nat(8), fc.nat(8), number, (marker, length, place, wrong) =>
          idempotent(draftOf(Array.from({ length }, (_, index) => marker(index === place ? wrong : index + 1)))),
        ),
      );
    });

    it('in one enumeration with a wrong number', () => {
      const length = fc.integer({ min: 2, max: 9 });
      fc.assert(
        fc.property(fc.constantFrom('是', '要'), length, fc.nat(8), number, (suffix, count, at, wrong) => {
          const ordinals = Array.from({ length: count }, (_, index) => (index === at % count ? wrong : index + 1));
          idempotent(draftOf(ordinals.map((ordinal) => `${formatHanNumeral(ordinal)}${suffix}`)));
        }),
      );
    });

    it('in sections within sections with two wrong numbers', () => {
      const shape = fc.array(fc.nat(4), { minLength: 2, maxLength: 5 });
      const wrong = fc.array(fc.tuple(fc.nat(40), number), { maxLength: 2 });
      fc.assert(
        fc.property(shape, wrong, (children, mistakes) => {
          const items = children.flatMap((count, at) => [
            { level: 1, ordinal: at + 1 },
            ...Array.from({ length: count }, (_, child) => ({ level: 2, ordinal: child + 1 })),
          ]);
          for (const [at, ordinal] of mistakes)
            items.splice(at % items.length, 1, { level: items[at % items.length]?.level ?? 1, ordinal });
          idempotent(
            items
              .map(({ level, ordinal }) =>
                level === 1
                  ? `${formatHanNumeral(ordinal)}、抓落实`
                  : `（${formatHanNumeral(ordinal)}）抓种子。要备足。`,
              )
              .join('\n'),
          );
        }),
      );
    });
  });

  describe('renumberList', () => {
    const [list] = parseSpeech(draftOf(['一、', '二、', '四、', '六、', '七、'])).headingLists;
    assert.ok(list);

    it('goes on from the item before', () => {
      assert.deepEqual(
        renumberList(list, 2).map(({ newText }) => newText),
        ['三、', '四、', '五、'],
      );
      assert.deepEqual(
        renumberList(list, 3).map(({ newText }) => newText),
        ['五、', '六、'],
      );
    });

    it('leaves alone what is right', () => {
      assert.deepEqual(
        renumberList(list).map(({ span }) => span),
        list.items.slice(2).map(({ marker }) => marker.span),
      );
      assert.deepEqual(renumberList(list, 5), []);
    });
  });

  describe('changeNumber', () => {
    it('gives one item another number', () => {
      const [list] = parseSpeech(draftOf(['一、', '二、'])).headingLists;
      const [, second] = list?.items ?? [];
      assert.ok(list && second);
      assert.deepEqual(changeNumber(list, second, 5), [{ span: second.marker.span, newText: '五、' }]);
      assert.deepEqual(changeNumber(list, second, 2), []);
    });

    it('leaves 最后 alone, which has no number', () => {
      const [list] = parseSpeech(draftOf(['首先，', '其次，', '最后，'])).enumerations;
      const last = list?.items[2];
      assert.ok(list && last);
      assert.deepEqual(changeNumber(list, last, 3), []);
    });
  });
});
