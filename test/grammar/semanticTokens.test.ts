import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { findTokens } from '../../server/src/features/speechTokens';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import { LINES } from '../traps/notMarkers';
import { renderMarks } from './marks';
import { loadGrammar, type Stretch, tokenize } from './tokenizer';

/** Marks of what the grammar takes for a marker, its text, or an ordinal word. */
const FALSE = /\{(?:part|[1-5])?#?\||\{word\|/;

describe('semantic tokens over the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** Lines as they are seen: by the grammar, and where a token says plain, by that. */
  function see(lines: readonly string[]): readonly string[] {
    const speech = parseSpeech(lines.join('\n'));
    const plain = findTokens(speech, 0, lines.length).filter(({ type }) => type === 'speechPlain');
    return tokenize(grammar, lines).map((stretches, line) => {
      const seen: Stretch[] = [];
      let at = speech.paragraphs[line]?.start ?? 0;
      for (const { text, scopes } of stretches)
        for (const char of text) {
          const isPlain = plain.some(({ start, end }) => start <= at && at < end);
          seen.push({ text: char, scopes: isPlain ? [] : scopes });
          at += char.length;
        }
      return renderMarks(seen);
    });
  }

  for (const [trap, lines] of Object.entries(LINES))
    it(`colours no marker: ${trap}`, () => {
      for (const line of lines) {
        const seen = see(['同志们：', '今天开会。', line, '会议到此结束。'])[2] ?? '';
        assert.doesNotMatch(seen, FALSE, line);
      }
    });

  it('takes the colour from a line that the grammar alone would take for a heading', () => {
    const lines = ['同志们：', '今天开会。', '三、二、一，开闸！水来了。'];
    assert.match(renderMarks(tokenize(grammar, lines)[2] ?? []), FALSE);
    assert.equal(see(lines)[2], lines[2]);
  });

  it('leaves the colours of a sound draft as they are', () => {
    const lines = [
      '同志们：',
      '下面，我讲两点意见。',
      '一、总结',
      '（一）成绩。一是水清；二是路通。',
      '（二）不足',
      '二、部署',
    ];
    assert.deepEqual(see(lines), tokenize(grammar, lines).map(renderMarks));
  });
});
