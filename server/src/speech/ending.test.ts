import assert from 'node:assert/strict';
import { endsSentence, findLastTextLine, readEnding } from './ending';
import { parseSpeech } from './parseSpeech';

const HEAD = ['在春灌会议上的讲话', '同志们：', '今天开会。', '一、摸清家底', '家底有两本账。'];
const speechOf = (...lines: readonly string[]) => parseSpeech([...HEAD, ...lines].join('\n'));

describe('readEnding', () => {
  const read = (...lines: readonly string[]) => {
    const ending = readEnding(speechOf(...lines));
    return [ending?.last.text, ending?.lastWhole?.text, ending?.isOpen];
  };

  it('gives the last line of a draft that is whole', () => {
    for (const last of [
      '大家行动起来。',
      '乡亲们说“好”',
      '（此件公开发布）',
      '路还长……',
      '**行动起来**',
      '今年就这么办.',
    ])
      assert.deepEqual(read(last), [last, last, false]);
  });

  it('gives the line above, too, where no mark ends the last one', () => {
    for (const last of ['要规范流程，提高', '二、备足材料', '增长12.', '县长'])
      assert.deepEqual(read(last), [last, '家底有两本账。', true]);
  });

  it('passes over blank lines, what a web page left, and an appendix', () => {
    assert.deepEqual(read('要规范流程，提高', '', '　　', '打印本页'), ['要规范流程，提高', '家底有两本账。', true]);
    assert.deepEqual(read('大家行动起来。', '附件', '1.沙', '2.石'), ['大家行动起来。', '大家行动起来。', false]);
  });

  it('gives nothing where there is no text', () => {
    assert.equal(readEnding(parseSpeech('\n　\n')), undefined);
  });

  it('knows no whole line where the only one breaks off', () => {
    assert.deepEqual(readEnding(parseSpeech('要规范流程，提高'))?.lastWhole, undefined);
  });
});

describe('findLastTextLine', () => {
  it('looks above a line', () => {
    assert.equal(findLastTextLine(speechOf(), 4)?.text, '一、摸清家底');
    assert.equal(findLastTextLine(speechOf(), 0), undefined);
  });
});

describe('endsSentence', () => {
  it('holds for sentences only', () => {
    for (const text of ['好。', '好！　', '好?', '“好。”']) assert.ok(endsSentence(text));
    for (const text of ['', '好', '好，', '（好）']) assert.ok(!endsSentence(text));
  });
});
