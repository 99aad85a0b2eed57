import assert from 'node:assert/strict';
import { parseSpeech } from '../../speech/parseSpeech';
import { isHardWrapped } from './hardWrapped';

const BODY = '各村要把塘堰渠闸逐一走到，走一处记一处，记一处核一处，不漏一村，不落一户。';
const paragraph = (sentences: number) => BODY.repeat(sentences);
const wrap = (lines: readonly string[], width: number) =>
  lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);

describe('isHardWrapped', () => {
  const lines = Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? '一、摸清家底' : paragraph(1 + (at % 5))));

  it('tells lines of one width from paragraphs', () => {
    assert.ok(!isHardWrapped(parseSpeech(lines.join('\n'))));
    assert.ok(isHardWrapped(parseSpeech(wrap(lines, 30).join('\n'))));
    assert.ok(isHardWrapped(parseSpeech(wrap(lines, 30).join('\n\n'))));
  });

  it('says nothing of a short draft', () => {
    assert.ok(!isHardWrapped(parseSpeech(wrap(lines.slice(0, 6), 30).join('\n'))));
    assert.ok(!isHardWrapped(parseSpeech('')));
  });
});
