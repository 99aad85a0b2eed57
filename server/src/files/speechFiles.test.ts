import assert from 'node:assert/strict';
import { isSpeechFileName, isTextFileName, isWalked } from './speechFiles';

describe('isSpeechFileName', () => {
  it('knows a draft by its extension, in any case', () => {
    for (const name of ['a.jianggao', 'A.JIANGGAO', 'b.jgao', '县委会.讲稿', 'a.b.讲稿'])
      assert.ok(isSpeechFileName(name), name);
  });

  it('knows a text by a word in its name', () => {
    for (const name of [
      '讲话.txt',
      '在动员会上的讲话（定稿）.TXT',
      '2031年工作报告.txt',
      '开幕致辞2.txt',
      '发言.txt',
      '讲稿.txt',
    ])
      assert.ok(isSpeechFileName(name), name);
  });

  it('leaves other files alone', () => {
    for (const name of ['通知.txt', '讲话.docx', '讲话.txt.bak', '讲话', 'jianggao', 'txt', '', 'notes.md', '讲话txt'])
      assert.ok(!isSpeechFileName(name), name);
  });
});

describe('isTextFileName', () => {
  it('knows what may be a draft by the settings', () => {
    for (const name of ['提纲.md', 'A.TXT', 'a.b.markdown']) assert.ok(isTextFileName(name), name);
    for (const name of ['a.json', 'md', 'a.md.bak', 'txt']) assert.ok(!isTextFileName(name), name);
  });
});

describe('isWalked', () => {
  it('leaves out what is hidden or installed', () => {
    for (const name of ['.git', '._讲话.txt', '.a.讲稿', 'node_modules']) assert.ok(!isWalked(name), name);
    for (const name of ['稿', 'a.讲稿', 'node_modules2']) assert.ok(isWalked(name), name);
  });
});
