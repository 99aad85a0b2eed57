import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import { insertMissingHeadings } from './insertHeading';
import { applyEdits } from './textEdit';

/** Inserts what is missing before an item of the first list, from number `first` on. */
function insert(text: string, at: number, first: number): string {
  const speech = parseSpeech(text);
  const [list] = speech.headingLists;
  const item = list?.items[at];
  assert.ok(list && item, text);
  return applyEdits(text, insertMissingHeadings(speech, list, item, first));
}

describe('insertMissingHeadings', () => {
  for (const [name, text, at, first, result] of [
    ['one heading', '一、甲\n三、丙\n四、丁', 1, 2, '一、甲\n二、\n三、丙\n四、丁'],
    ['several', '一、甲\n四、丁\n五、戊', 1, 2, '一、甲\n二、\n三、\n四、丁\n五、戊'],
    ['the first', '二、乙\n三、丙', 0, 1, '一、\n二、乙\n三、丙'],
    [
      'as far in as its siblings',
      '　　一、甲\n　　三、丙\n　　四、丁',
      1,
      2,
      '　　一、甲\n　　二、\n　　三、丙\n　　四、丁',
    ],
    ['in the form of its siblings', '(一)甲\n(三)丙\n(四)丁', 1, 2, '(一)甲\n(二)\n(三)丙\n(四)丁'],
    [
      'with the Markdown of its siblings',
      '## 一、甲\n## 三、丙\n## 四、丁',
      1,
      2,
      '## 一、甲\n## 二、\n## 三、丙\n## 四、丁',
    ],
    ['with the line end of the draft', '一、甲\r\n三、丙\r\n四、丁', 1, 2, '一、甲\r\n二、\r\n三、丙\r\n四、丁'],
    ['with an old line end', '一、甲\r三、丙\r四、丁', 1, 2, '一、甲\r二、\r三、丙\r四、丁'],
    [
      'behind the body of the section before',
      '一、甲\n好。\n三、丙\n四、丁',
      1,
      2,
      '一、甲\n好。\n二、\n三、丙\n四、丁',
    ],
  ] as const)
    it(`inserts ${name}`, () => {
      assert.equal(insert(text, at, first), result);
      assert.ok(parseSpeech(result).headings.every(({ fault }) => fault === undefined));
    });

  for (const [name, text, at, first] of [
    ['nothing is missing', '一、甲\n二、乙', 1, 2],
    ['too many are missing', '一、甲\n十、癸\n十一、子', 1, 2],
    ['the item does not head its line', '讲几点：（一）甲。好。\n（二）乙。好。', 0, 0],
  ] as const)
    it(`leaves the draft alone where ${name}`, () => assert.equal(insert(text, at, first), text));
});
