import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import type { AnyList, ListItem } from '../speech/speech';
import { moveNumbers } from './moveNumbers';
import { applyEdits } from './textEdit';

/** Moves the numbers of the first list from an item on. */
function move(text: string, at: number, first: number, by: number): string | undefined {
  const speech = parseSpeech(text);
  const { headingLists, enumerations } = speech;
  const list = (headingLists[0] ?? enumerations[0]) as AnyList;
  const items: readonly ListItem[] = list.items;
  const edits = moveNumbers(speech, list, items.slice(at), first, by);
  return edits && applyEdits(text, edits);
}

describe('moveNumbers', () => {
  for (const [name, text, at, first, by, moved] of [
    ['moves what counts on', '一、甲\n二、乙\n三、丙', 1, 2, 1, '一、甲\n三、乙\n四、丙'],
    ['moves back', '一、甲\n二、乙\n三、丙', 1, 2, -1, '一、甲\n一、乙\n二、丙'],
    ['stops where a number is missing', '一、甲\n二、乙\n四、丁\n五、戊', 1, 2, 1, '一、甲\n三、乙\n四、丁\n五、戊'],
    ['fills a gap and moves nothing', '一、甲\n三、丙\n四、丁', 1, 2, 1, '一、甲\n三、丙\n四、丁'],
    ['keeps brackets and digits', '(一)甲\n(二)乙\n(三)丙', 1, 2, 1, '(一)甲\n(三)乙\n(四)丙'],
    ['passes over nine', '9.甲\n10.乙', 1, 10, 1, '9.甲\n11.乙'],
    ['leaves 最后 last', '首先，甲；其次，乙；最后，丙。', 1, 2, 1, '首先，甲；再次，乙；最后，丙。'],
    ['has nothing to say of a new 再次', '首先，甲；其次，乙；再次，丙。', 1, 2, 1, undefined],
  ] as const)
    it(name, () => assert.equal(move(text, at, first, by), moved));
});
