import assert from 'node:assert/strict';
import { countMarks, findMarks, NO_MARKS, sumMarks, widthOfPauses } from './marks';

const find = (text: string) =>
  findMarks(text, []).map(({ kind, width, span }) => `${width} ${kind} ${text.slice(span.start, span.end)}`);

describe('findMarks', () => {
  for (const [text, marks] of [
    ['今年，要种树；', ['full pause ，', 'full pause ；']],
    ['今年,要种树;', ['half pause ,', 'half pause ;']],
    ['增长5%,达到2,000', ['half pause ,']],
    ['上午10:00,3:1', []],
    ['种树。修路.', ['full stop 。', 'half stop .']],
    ['修路.”', ['half stop .']],
    ['约翰.史密斯', []],
    ['种子(水稻)', ['half bracket (水稻)']],
    ['种子（水稻）', ['full bracket （水稻）']],
    ['种子（水稻)', ['mixed bracket （水稻)']],
    ['f(亩数)(一)（3）(GDP)', []],
    ['种子(水稻，(玉米)', ['full pause ，', 'half bracket (玉米)']],
    [`种子(${'稻'.repeat(100)})`, []],
    ['Yes, no? (See it.)', []],
    ['', []],
  ] as const)
    it(JSON.stringify(text.slice(0, 40)), () => assert.deepEqual(find(text), marks));

  it('leaves out what is in a marker, though the first of them may stand behind others', () => {
    const text = '第一,种树,第二,修路:1,办学,';
    const markers = [
      { start: 11, end: 14 },
      { start: 0, end: 3 },
      { start: 6, end: 9 },
    ];
    assert.deepEqual(
      findMarks(text, markers).map(({ span }) => span.start),
      [5, 16],
    );
  });

  it('passes over half-width marks beside addresses and in references', () => {
    assert.deepEqual(find('网址:https://www.example.com，完'), ['full pause ，']);
    assert.deepEqual(find('［1］李禾.春耕[M].青禾:青禾出版社,2026.'), []);
  });
});

describe('countMarks', () => {
  it('counts by width and kind', () => {
    assert.deepEqual(countMarks('今年,要种树，要修路（全县）。', []), {
      ...NO_MARKS,
      'half-pause': 1,
      'full-pause': 1,
      'full-bracket': 1,
      'full-stop': 1,
    });
  });

  it('gives one and the same answer for every text without marks', () => {
    assert.equal(countMarks('种子要足', []), NO_MARKS);
    assert.equal(countMarks('', []), NO_MARKS);
  });
});

describe('sumMarks', () => {
  const read = (...texts: readonly string[]) => texts.map((text) => ({ marks: countMarks(text, []) }));

  it('adds up what paragraphs have', () => {
    assert.deepEqual(sumMarks(read('今年,要种树，', '', '要修路,全县。')), {
      ...NO_MARKS,
      'half-pause': 2,
      'full-pause': 1,
      'full-stop': 1,
    });
    assert.deepEqual(sumMarks([]), NO_MARKS);
  });

  it('tells the width of most pauses', () => {
    assert.equal(widthOfPauses(read('今年,要种树，', '要修路,')), 'half');
    for (const texts of [['今年,要种树，'], ['种树，'], [], ['f(a,b)']])
      assert.equal(widthOfPauses(read(...texts)), 'full');
  });
});
