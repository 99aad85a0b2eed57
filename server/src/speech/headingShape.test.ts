import assert from 'node:assert/strict';
import { areParallel, haveOneLength, readHeadingShape, sharedEnding, sharedOpening } from './headingShape';

const shapesOf = (...texts: readonly string[]) => texts.map(readHeadingShape);

describe('readHeadingShape', () => {
  const CLAUSES: Readonly<Record<string, readonly number[]>> = {
    '': [],
    摸清家底: [4],
    '摸清家底，备足材料': [4, 4],
    '摸清家底,备足材料；迅速开工': [4, 4, 4],
    '摸清家底　备足材料': [4, 4],
    '备足、备齐材料': [7],
    '关于 2030 年的工作': [10],
    '工 作 回 顾': [4],
    '，摸清家底，，备足': [4, 2],
  };
  for (const [text, clauses] of Object.entries(CLAUSES))
    it(`divides “${text}” into ${clauses.length}`, () => {
      assert.deepEqual(readHeadingShape(text).clauses, clauses);
    });

  it('reads how a heading begins and ends', () => {
    const ends = (text: string) => {
      const { opening, ending } = readHeadingShape(text);
      return [opening, ending];
    };
    assert.deepEqual(ends('着力扩大内需'), ['着力', '内需']);
    assert.deepEqual(ends('把家底摸清'), ['把', '摸清']);
    assert.deepEqual(ends('2030年的“双抢”'), [undefined, undefined]);
    assert.deepEqual(ends('干'), [undefined, undefined]);
    assert.deepEqual(ends(''), [undefined, undefined]);
  });

  it('reads a long line of blanks in no time', () => {
    const start = performance.now();
    readHeadingShape(`摸清家底${' '.repeat(200_000)}备足材料`);
    assert.ok(performance.now() - start < 1000);
  });
});

describe('areParallel', () => {
  it('finds headings alike by their clauses', () => {
    assert.ok(areParallel(shapesOf('摸清家底，心里有数', '备足各样材料，手里有粮')));
    assert.ok(!areParallel(shapesOf('摸清家底，心里有数', '备足材料')));
  });

  it('finds headings of one clause alike by beginning, ending or length', () => {
    assert.ok(areParallel(shapesOf('着力摸清家底', '着力备足砂石水泥')));
    assert.ok(areParallel(shapesOf('组织领导要到位', '材料到位')));
    assert.ok(areParallel(shapesOf('摸清家底', '备足材料', '快速地开工')));
    assert.ok(!areParallel(shapesOf('摸清家底', '备足砂石水泥管材')));
  });

  it('needs two to compare', () => {
    assert.ok(!areParallel([]));
    assert.ok(!areParallel(shapesOf('摸清家底')));
  });
});

describe('what headings share', () => {
  it('is nothing where there is none', () => {
    assert.equal(sharedOpening([]), undefined);
    assert.equal(sharedEnding([]), undefined);
    assert.equal(sharedOpening(shapesOf('2030年工作', '2031年工作')), undefined);
  });

  it('is the beginning, the ending, the length', () => {
    assert.equal(sharedOpening(shapesOf('着力摸清家底', '着力备足材料')), '着力');
    assert.equal(sharedEnding(shapesOf('组织到位', '材料到位')), '到位');
    assert.ok(haveOneLength(shapesOf('摸清家底', '备足各材料')));
    assert.ok(!haveOneLength(shapesOf('摸清家底', '备足各样材料')));
  });
});
