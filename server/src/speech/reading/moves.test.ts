import assert from 'node:assert/strict';
import type { Candidate } from '../candidate';
import { lexParagraph } from '../lexParagraph';
import { offerMoves } from './moves';
import type { OpenList } from './openList';

interface Move {
  readonly cost: number;
  readonly top: OpenList | undefined;
  readonly list: number;
  readonly ordinal: number;
  readonly fault: string | undefined;
}

/** Every way to take the first candidate of a line that costs no more than `limit`. */
function movesFor(line: string, top?: OpenList, limit = 30): readonly Move[] {
  const moves: Move[] = [];
  offerMoves(
    top,
    lexParagraph(line).candidates[0] as Candidate,
    { line: 9, index: 7, titleLine: -1 },
    {
      limit,
      offer: (cost, next, list, ordinal, fault) => {
        if (cost <= limit) moves.push({ cost, top: next, list, ordinal, fault });
      },
    },
  );
  return moves.sort((a, b) => a.cost - b.cost);
}

const afterFirst = (line: string, top?: OpenList) => movesFor(line, top).find(({ list }) => list >= 0)?.top;

describe('offerMoves', () => {
  it('offers plain text, an open list to go on with and a list to open', () => {
    const moves = movesFor('二、抓项目', afterFirst('一、抓春耕'));
    assert.ok(moves.some(({ list, fault }) => list === -1 && fault === 'stray'));
    assert.ok(moves.some(({ list, ordinal, fault }) => list === 7 && ordinal === 2 && fault === undefined));
    assert.ok(moves.some(({ fault }) => fault === 'start'));
  });

  it('offers the clean way first', () => {
    const open = afterFirst('一、抓春耕');
    for (const [line, ordinal, depth] of [
      ['二、抓项目', 2, 1],
      ['（一）抓种子', 1, 2],
    ] as const) {
      const [best] = movesFor(line, open);
      assert.deepEqual([best?.ordinal, best?.top?.depth, best?.fault], [ordinal, depth, undefined]);
    }
  });

  it('never overlooks a plain marker for nothing, but a doubtful one nearly', () => {
    const plain = (line: string) => movesFor(line).find(({ list }) => list === -1)?.cost ?? Number.NaN;
    assert.ok(plain('一、抓春耕') > plain('一.抓春耕'));
    assert.ok(plain('一.抓春耕') > plain('1.5亿元'));
    assert.ok(plain('三是抓农机') > plain('一是抓种子'));
  });

  it('closes no list of headings with a word inside a paragraph', () => {
    const open = afterFirst('（一）抓种子', afterFirst('一、抓春耕'));
    const lists = movesFor('先说一句，一是抓种子', open).filter(({ list }) => list >= 0);
    assert.ok(lists.length > 0);
    for (const { top } of lists) assert.equal(top?.parent, open);
  });

  it('changes nothing that is open', () => {
    const open = afterFirst('一、抓春耕');
    const copy = { ...open };
    movesFor('（一）抓种子', open);
    movesFor('二、抓项目', open);
    assert.deepEqual({ ...open }, copy);
  });
});
