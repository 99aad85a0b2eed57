import assert from 'node:assert/strict';
import { readCursor } from '../../../test/support/cursor';
import { applyEdits } from '../edits/textEdit';
import { standard } from '../models/builtinModels';
import { parseSpeech } from '../speech/parseSpeech';
import { continueList } from './continueList';
import { toOffset } from './positions';

/** The draft after Enter at the |, with a | where the cursor is then; undefined where the line is only broken. */
function pressEnter(draft: string): string | undefined {
  // The editor has broken the line, as far in as it was.
  const lineEnd = draft.includes('\r\n') ? '\r\n' : '\n';
  const indentation = /(?:^|\n)(　*)[^\n|]*\|/.exec(draft)?.[1] ?? '';
  const broken = draft.replace('|', `${lineEnd}${indentation}|`);
  const { text, position } = readCursor(broken);
  const speech = parseSpeech(text);
  const continued = continueList(speech, { model: standard, brackets: 'full' }, position);
  if (continued === null) return undefined;
  const written = applyEdits(
    text,
    continued.edits.map(({ range, newText }) => ({
      span: { start: toOffset(speech, range.start), end: toOffset(speech, range.end) },
      newText,
    })),
  );
  const at = toOffset(parseSpeech(written), continued.cursor);
  return `${written.slice(0, at)}|${written.slice(at)}`;
}

describe('continueList', () => {
  for (const [name, draft, written] of [
    ['goes on behind a heading', '一、甲|', '一、甲\n二、|'],
    ['and behind one with its text', '（一）甲。好。|', '（一）甲。好。\n（二）|'],
    ['and behind an item', '第一，甲。好。|', '第一，甲。好。\n第二，|'],
    ['as far in', '　　一、甲|', '　　一、甲\n　　二、|'],
    ['with the signs of Markdown', '## 一、甲|', '## 一、甲\n## 二、|'],
    ['with the brackets of the list', '(一)甲。好。|', '(一)甲。好。\n(二)|'],
    ['with the line end of the draft', '好。\r\n一、甲|', '好。\r\n一、甲\r\n二、|'],
    ['writes over blanks', '一、甲|  \n好。', '一、甲\n二、|\n好。'],
    ['moves the numbers behind it', '一、甲|\n二、乙\n三、丙', '一、甲\n二、|\n三、乙\n四、丙'],
    ['begins the list below where there is one', '一、甲|\n（一）子。好。', '一、甲\n（一）|\n（二）子。好。'],
    [
      'tells the new count',
      '同志们：\n下面，我讲两点意见。\n一、甲\n二、乙|',
      '同志们：\n下面，我讲三点意见。\n一、甲\n二、乙\n三、|',
    ],
    ['takes a bare marker away', '一、甲\n二、|', '一、甲\n|'],
    ['with the signs of Markdown', '## 一、甲\n## 二、|', '## 一、甲\n|'],
    ['but not its indentation', '　　一、甲\n　　二、|', '　　一、甲\n　　|'],
    ['and moves the numbers back', '一、甲\n二、|\n三、乙\n四、丙', '一、甲\n|\n二、乙\n三、丙'],
    [
      'and the count',
      '同志们：\n下面，我讲三点意见。\n一、甲\n二、乙\n三、|',
      '同志们：\n下面，我讲两点意见。\n一、甲\n二、乙\n|',
    ],
  ] as const)
    it(name, () => assert.equal(pressEnter(draft), written));

  for (const [name, draft] of [
    ['in a heading', '一、甲|乙'],
    ['before a marker', '|一、甲'],
    ['in an empty draft', '|'],
    ['behind an empty line', '一、甲\n|'],
    ['behind text', '一、甲\n好。|'],
    ['behind a salutation', '同志们：|'],
    ['behind several items on one line', '1.甲　2.乙　3.丙|'],
    ['behind the last of a list that can have no more', '首先，甲。\n其次，乙。\n最后，丙。|'],
    ['behind a marker broken over two lines', '（一）甲。好。\n（|\n二）乙。好。\n（三）丙。好。'],
  ] as const)
    it(`only breaks the line ${name}`, () => assert.equal(pressEnter(draft), undefined));

  it('is undone by a second time', () => {
    for (const draft of ['一、甲|\n二、乙', '第一，甲。好。|\n第二，乙。好。', '(一)甲。好。|\n(二)乙。好。']) {
      const once = pressEnter(draft);
      assert.ok(once);
      assert.equal(pressEnter(once), draft.replace('|', '\n|'));
    }
  });
});
