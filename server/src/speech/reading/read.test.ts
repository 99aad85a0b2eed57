import assert from 'node:assert/strict';
import { collectCandidates } from '../collectCandidates';
import { createParagraphCache, parseParagraphs } from '../paragraph';
import { MOST_OPEN_LISTS } from './costs';
import { readCandidates } from './read';

/** Reads a draft of one line a marker. */
function read(markers: string) {
  const lines = markers.split(' ').map((marker) => `${marker}抓落实`);
  return readCandidates(collectCandidates(parseParagraphs(lines.join('\n'), createParagraphCache())));
}

/** One sign a marker: a dot for each level above it, `~` for a word, `↺` for a list that starts again, its number in the list, and its fault. `-` is plain text. */
function draw(markers: string): string {
  return read(markers)
    .map(({ list, ordinal, depth, fault, restart }, at) => {
      if (list < 0) return `-${fault?.kind ?? ''}`;
      const isWord = /[是要，]$/.test(markers.split(' ')[at] ?? '');
      const level = isWord ? `${'.'.repeat(depth)}~` : '.'.repeat(depth - 1);
      return `${level}${restart ? '↺' : ''}${ordinal}${fault?.kind ?? ''}`;
    })
    .join(' ');
}

const TABLE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'sequences without a fault': [
    ['一、 二、 三、', '1 2 3'],
    ['一、 （一） （二） 二、 （一） （二）', '1 .1 .2 2 .1 .2'],
    ['一、 （一） 1. 2. （二） 二、 三、', '1 .1 ..1 ..2 .2 2 3'],
    ['第一部分　 一、 二、 第二部分　 一、 二、', '1 .1 .2 2 .1 .2'],
    ['一、 1. （1） ① ② （2） 2. 二、', '1 .1 ..1 ...1 ...2 ..2 .2 2'],
    ['一、 二、 三、 一、 二、', '1 2 3 ↺1 2'],
    ['一、 （一） （二） （三） 二、 （一） （二）', '1 .1 .2 .3 2 .1 .2'],
    ['（八） （九） 1. 2. 3. （十） （十一）', '8start 9 .1 .2 .3 10 11'],
    ['一、 （一） 一、 二、 三、 （二） 一、 二、 （三） 二、 三、', '1 .1 ..1 ..2 ..3 .2 ..1 ..2 .3 2 3'],
    ['1. （1） （2） 2. （1） （2） 3.', '1 .1 .2 2 .1 .2 3'],
    ['一是 二是 三是', '~1 ~2 ~3'],
    ['一、 一是 二是 二、 一是 二是', '1 .~1 .~2 2 .~1 .~2'],
    ['第一， 一是 二是 第二， 一是 二是', '~1 ~1 ~2 ~2 ~1 ~2'],
    ['第一， （一） （二） 第二， （一） （二）', '~1 1 2 ~2 1 2'],
  ],
  'one fault': [
    ['一、 二、 四、 五、', '1 2 4gap 5'],
    ['一、 二、 七、', '1 2 3wrong'],
    ['一、 二、 五、 四、 五、', '1 2 3wrong 4 5'],
    ['一、 二、 二、 三、', '1 2 2extra 3'],
    ['一、 二、 二、 四、', '1 2 3repeat 4'],
    ['一、 二、 三、 二、 三、 四、 五、', '1 2 3 2back 3 4 5'],
    ['一、 二、 三、 二、 五、', '1 2 3 4wrong 5'],
    ['二、 三、 四、', '2start 3 4'],
    ['四、 二、 三、', '1start 2 3'],
    ['一、 （二） 三、 四、', '1 2slip 3 4'],
    ['一、 （一） （三） 二、 （一） （二）', '1 .1 .3gap 2 .1 .2'],
    ['一、 （一） （二） 三、 （一） （二） 四、', '1 .1 .2 3gap .1 .2 4'],
    ['一是 二是 四是', '~1 ~2 ~4gap'],
    ['一是 二要 三是', '~1 ~2slip ~3'],
    ['一是 三是 三是', '~1 ~2wrong ~3'],
  ],
  'a list that starts again where the number of its parent is missing': [
    ['一、 （一） （二） （一） （二） 三、 （一） （二）', '1 .1 .2 .↺1 .2 3gap .1 .2'],
  ],
};

describe('readCandidates', () => {
  for (const [name, rows] of Object.entries(TABLE))
    describe(`reads ${name}`, () => {
      for (const [markers, steps] of rows) it(markers, () => assert.equal(draw(markers), steps));
    });

  it('gives one step a candidate, in order', () => {
    assert.deepEqual(
      read('一、 （一） 一是 二是 （二） 九、').map(({ index }) => index),
      [0, 1, 2, 3, 4, 5],
    );
    assert.deepEqual(readCandidates([]), []);
  });

  it('says what number a reader expects', () => {
    assert.deepEqual(read('一、 二、 四、')[2]?.fault, { kind: 'gap', expected: 3 });
    assert.deepEqual(read('一、 二、 二、 四、')[2]?.fault, { kind: 'repeat', expected: 3 });
    assert.deepEqual(read('三、 四、 五、')[0]?.fault, { kind: 'start', expected: 1 });
  });

  it('names a list after its first item', () => {
    assert.deepEqual(
      read('一、 （一） （二） 二、 （一）').map(({ list }) => list),
      [0, 1, 1, 0, 4],
    );
  });

  it('finds one fault wherever it is, and no other because of it', () => {
    const numbers = ['一、', '二、', '三、', '四、', '五、', '六、', '七、', '八、'];
    for (let at = 1; at < numbers.length; at++) {
      const without = numbers.filter((_, index) => index !== at);
      const twice = numbers.map((number, index) => (index === at ? (numbers[at - 1] as string) : number));
      for (const [markers, faults] of [
        [without, at === numbers.length - 1 ? 0 : 1],
        [twice, 1],
      ] as const)
        assert.equal(read(markers.join(' ')).filter(({ fault }) => fault).length, faults, markers.join(' '));
    }
  });

  it('opens no more lists inside each other than it promises', () => {
    const deep = Array.from({ length: 300 }, (_, at) => ['一、', '（一）', '1.', '（1）', '①'][at % 5]).join(' ');
    assert.ok(Math.max(...read(deep).map(({ depth }) => depth)) <= MOST_OPEN_LISTS);
  });
});
