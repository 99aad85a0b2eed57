import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import { removeLines } from './removeLines';
import { applyEdits } from './textEdit';

const remove = (text: string, first: number, last: number) => {
  const speech = parseSpeech(text);
  return applyEdits(text, removeLines(speech, first, last));
};

describe('removeLines', () => {
  for (const [name, text, first, last, left] of [
    ['the first line', '上一篇\n一、总结\n', 0, 0, '一、总结\n'],
    ['a line in the middle', '一、总结\n打印本页\n二、部署', 1, 1, '一、总结\n二、部署'],
    ['several lines', '一、总结\n打印本页\n\n关闭窗口\n二、部署', 1, 3, '一、总结\n二、部署'],
    ['a last line with its line end', '一、总结\n打印本页\n', 1, 1, '一、总结\n'],
    ['a last line without one, and the line end before it', '一、总结\n打印本页', 1, 1, '一、总结'],
    ['a line that ends with CRLF', '一、总结\r\n打印本页\r\n二、部署\r\n', 1, 1, '一、总结\r\n二、部署\r\n'],
    ['a last line behind CRLF', '一、总结\r\n打印本页', 1, 1, '一、总结'],
    ['the only line', '打印本页', 0, 0, ''],
    ['the blanks around it too', '一、总结\n　　打印本页　\n二、部署', 1, 1, '一、总结\n二、部署'],
  ] as const)
    it(`takes out ${name}`, () => assert.equal(remove(text, first, last), left));

  it('has nothing to do where there is no line', () => {
    assert.deepEqual(removeLines(parseSpeech('一、总结'), 1, 1), []);
    assert.deepEqual(removeLines(parseSpeech(''), 0, 0), []);
  });
});
