import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import type { AnyList } from '../speech/speech';
import { followCounts } from './followCounts';

describe('followCounts', () => {
  for (const [text, was, now, told] of [
    ['同志们：\n下面，我讲三点意见。\n一、甲\n二、乙\n三、丙', 3, 4, '四'],
    ['同志们：\n下面，我讲3点意见。\n一、甲\n二、乙\n三、丙', 3, 4, '4'],
    ['同志们：\n下面，我讲三点意见。\n一、甲\n二、乙\n三、丙', 3, 2, '两'],
    ['同志们：\n下面，我讲几点意见。\n一、甲\n二、乙\n三、丙', 3, 4, undefined],
    ['同志们：\n下面，我讲四点意见。\n一、甲\n二、乙\n三、丙', 3, 4, undefined],
    ['同志们：\n下面，我讲一点意见。\n一、甲', 1, 2, '两'],
    ['同志们：\n下面，我讲三点意见。\n一、甲\n二、乙\n三、丙', 3, 0, undefined],
  ] as const)
    it(`${text.slice(5, 16)} of ${was}, now ${now}: ${told ?? 'kept'}`, () => {
      const speech = parseSpeech(text);
      const edits = followCounts(speech, new Map([[speech.headingLists[0] as AnyList, { was, now }]]));
      assert.deepEqual(
        edits.map(({ newText }) => newText),
        told === undefined ? [] : [told],
      );
    });
});
