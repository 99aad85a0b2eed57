import assert from 'node:assert/strict';
import type { Direction } from '../../../protocol/requests';
import { parseSpeech } from '../speech/parseSpeech';
import { provideGoTo } from './goTo';

const DRAFT = `同志们：
一、总结
今年有三件事：一是水；二是路；三是电。
（一）成绩
成绩很大。
（二）不足。首先，人少；其次，钱少。

二、部署
1.修渠
2.架桥
谢谢大家！
`;

const go = (line: number, character: number, direction: Direction) => {
  const place = provideGoTo(parseSpeech(DRAFT), { line, character }, direction);
  return place && `${place.line}:${place.character}`;
};

describe('provideGoTo', () => {
  for (const [direction, from, to] of [
    ['nextHeading', [0, 0], '1:0'],
    ['nextHeading', [1, 0], '3:0'],
    ['nextHeading', [4, 2], '5:0'],
    ['nextHeading', [9, 0], null],
    ['previousHeading', [1, 3], '1:0'],
    ['previousHeading', [4, 2], '3:0'],
    ['previousHeading', [3, 0], '1:0'],
    ['previousHeading', [1, 0], null],
    ['previousHeading', [99, 0], '9:0'],
    ['parentHeading', [4, 2], '3:0'],
    ['parentHeading', [3, 1], '1:0'],
    ['parentHeading', [3, 5], '1:0'],
    ['parentHeading', [2, 8], '1:0'],
    ['parentHeading', [5, 8], '5:0'],
    ['parentHeading', [1, 0], null],
    ['parentHeading', [0, 0], null],
    ['nextSibling', [1, 0], '7:0'],
    ['nextSibling', [4, 2], '5:0'],
    ['nextSibling', [2, 8], '2:11'],
    ['nextSibling', [2, 16], null],
    ['nextSibling', [7, 0], null],
    ['nextSibling', [0, 0], null],
    ['previousSibling', [9, 3], '8:0'],
    ['previousSibling', [5, 13], '5:6'],
    ['previousSibling', [5, 1], '3:0'],
    ['previousSibling', [1, 0], null],
  ] as const)
    it(`${direction} from ${from.join(':')} leads ${to === null ? 'nowhere' : `to ${to}`}`, () =>
      assert.equal(go(from[0], from[1], direction), to));

  it('leads nowhere in a direction that there is not', () => assert.equal(go(1, 0, 'up' as Direction), null));

  it('walks over all headings and back', () => {
    const visited: string[] = [];
    let place = '0:0';
    for (const direction of ['nextHeading', 'previousHeading'] as const)
      for (;;) {
        const [line = 0, character = 0] = place.split(':').map(Number);
        const next = go(line, character, direction);
        if (next === null) break;
        visited.push(next);
        place = next;
      }
    assert.deepEqual(visited, ['1:0', '3:0', '5:0', '7:0', '8:0', '9:0', '8:0', '7:0', '5:0', '3:0', '1:0']);
  });
});
