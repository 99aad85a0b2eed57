import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { grammar as source } from '../../syntaxes/source/grammar';
import { MARKS, parseSamples, renderMarks, stripMarks } from './marks';
import { GRAMMAR_FILE, loadGrammar, tokenize } from './tokenizer';

const SAMPLES = new URL('samples/', import.meta.url);

describe('grammar', () => {
  let grammar: IGrammar;
  const colour = (lines: readonly string[]) => tokenize(grammar, lines).map(renderMarks);

  before(async () => {
    grammar = await loadGrammar();
  });

  it('is what its source says', () => {
    assert.deepEqual(JSON.parse(readFileSync(GRAMMAR_FILE, 'utf8')), source, 'run: npx tsx syntaxes/source/write.ts');
  });

  for (const file of readdirSync(SAMPLES)) {
    describe(file, () => {
      for (const { name, marked } of parseSamples(readFileSync(new URL(file, SAMPLES), 'utf8'))) {
        it(name, () => assert.deepEqual(colour(marked.map(stripMarks)), marked));
      }
    });
  }

  it('has no scope that no sample shows', () => {
    const shown = readdirSync(SAMPLES)
      .map((file) => readFileSync(new URL(file, SAMPLES), 'utf8'))
      .join('');
    for (const mark of Object.keys(MARKS)) assert.match(shown, new RegExp(`[{.]${mark}[|.]`), mark);
  });

  it('gives no part a string scope, in which the editor would match no brackets', () => {
    assert.doesNotMatch(readFileSync(GRAMMAR_FILE, 'utf8'), /"name": "[^"]*\bstring\b/);
  });

  it('colours lines on their own behind the front, whatever stands between them', () => {
    const lines = ['同志们：', '一、先做这件', '普通的一段。', '（一）再做那件。正文。', '二、收尾'];
    const apart = lines.map((line) => colour(['同志们：', line])[1]);
    assert.deepEqual(colour(lines), apart);
  });

  describe('hostile lines', () => {
    const LENGTH = 200_000;
    // Measured at 0.2 to 0.9 s; a quadratic expression needs minutes.
    const SECONDS = 6;

    const check = (seed: string, before: readonly string[]) => {
      const line = seed.repeat(LENGTH / seed.length);
      const start = performance.now();
      tokenize(grammar, [...before, line]);
      const seconds = (performance.now() - start) / 1000;
      assert.ok(seconds < SECONDS, `${seconds.toFixed(1)} s`);
    };

    for (const seed of ['我讲', '首先，', '一是。二要，第三，', '各位领导、', '一、', '一百', '（', '【', '　', '- ']) {
      it(`${LENGTH} characters of ${JSON.stringify(seed)}`, () => check(seed, ['同志们：'])).timeout(60_000);
    }

    for (const seed of ['　', '讲话', '首页 ']) {
      it(`${LENGTH} characters of ${JSON.stringify(seed)} as the first line`, () => check(seed, [])).timeout(60_000);
    }

    it('odd characters', () => {
      for (const line of [
        '',
        '\u0000',
        '\ud83d',
        '一、\udc00',
        '\u2028一、',
        '\ufeff一、标题',
        '一、\r',
        '\u200b（一）标题。',
      ]) {
        const stretches = tokenize(grammar, ['同志们：', line])[1] ?? [];
        assert.equal(stretches.map(({ text }) => text).join(''), line);
      }
      assert.deepEqual(colour(['同志们：', '\u200b（一）标题。'])[1], '\u200b{2#|（一）}{2|标题}。');
    });
  });
});
