import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { renderMarks } from '../grammar/marks';
import { loadGrammar, tokenize } from '../grammar/tokenizer';
import { expandSnippet, type Snippet } from './expand';

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const SNIPPETS = readJson('../../snippets/jianggao.json') as Readonly<Record<string, Snippet>>;
/** Snippet bodies of every kind that `expandSnippet` reads, and some that it must refuse. */
const SYNTAX = readJson('syntax.json') as { readonly valid: string; readonly invalid: readonly string[] };
const TODAY = { CURRENT_YEAR: '2031', CURRENT_MONTH: '03', CURRENT_DATE: '06' };

const expand = (name: string) => expandSnippet(SNIPPETS[name]?.body ?? [], TODAY);

describe('snippets', () => {
  for (const [name, { prefix, description, body }] of Object.entries(SNIPPETS)) {
    describe(name, () => {
      it('has a Chinese, a pinyin and an English prefix, and says what it is in both languages', () => {
        assert.match(prefix[0] ?? '', /^\p{Script=Han}+$/u);
        assert.match(prefix[1] ?? '', /^[a-z]{2,4}$/);
        assert.match(prefix[2] ?? '', /^[a-z]+2?$/);
        assert.match(description, /^.*\p{Script=Han}.* · [A-Z].*[A-Za-z，]/u);
        assert.doesNotMatch(description, /\n/);
      });

      it('ends at its last tab stop and numbers the others from 1', () => {
        const stops = [...expandSnippet(body, TODAY).stops].sort((one, other) => one - other);
        assert.deepEqual(
          stops,
          Array.from({ length: stops.length }, (_, at) => at),
        );
        assert.match(body.at(-1) ?? '', /\$0$/);
      });

      it('shows what is to be filled in, and nothing else that is unfinished', () => {
        const { text } = expandSnippet(body, TODAY);
        assert.doesNotMatch(text, /[$\\{}|]/);
        for (const part of text.split(/【[^【】]{2,20}】/)) assert.doesNotMatch(part, /[【】]|[xX×]{2}|待补|_{2}/);
      });

      it('is whole for every choice', () => {
        for (const options of expandSnippet(body, TODAY).choices.values()) {
          assert.equal(new Set(options).size, options.length);
          for (const option of options) assert.match(option, /^[\p{Script=Han}、]+$/u);
        }
      });
    });
  }

  it('are told apart by what is typed: no prefix ends in another, or Tab would not know which is meant', () => {
    const all = Object.values(SNIPPETS).flatMap(({ prefix }) => prefix);
    for (const one of all)
      assert.deepEqual(
        all.filter((other) => one.endsWith(other)),
        [one],
      );
  });

  describe('expand to text that the grammar colours', () => {
    let grammar: IGrammar;
    before(async () => {
      grammar = await loadGrammar();
    });
    const colours = (name: string, above: readonly string[] = []) =>
      tokenize(grammar, [...above, ...expand(name).text.split('\n')])
        .slice(above.length)
        .map((line) => renderMarks(line).replace(/\{\w+\.?hole\|(.*?)\}|\{hole\|(.*?)\}/g, '$1$2'));

    it('as title and date', () => {
      assert.match(colours('Title')[0] ?? '', /^\{title\|在\}.*\{title\|上的讲话\}$/);
      assert.equal(colours('Date', ['在全县大会上的讲话'])[0], '{occasion|（2031年3月6日）}');
    });

    it('as salutation and announcement', () => {
      assert.equal(colours('Salutation')[0], '{salutation|同志们：}');
      assert.match(
        colours('Opening', ['同志们：'])[0] ?? '',
        /\{announce\|下面，我讲\}\{announce\.count\|几\}\{announce\|点意见\}。$/,
      );
    });

    it('as headings and lists', () => {
      assert.match(colours('Section', ['同志们：'])[0] ?? '', /^\{1#\|一、\}/);
      assert.match(colours('Run-in heading', ['同志们：'])[0] ?? '', /^\{2#\|（一）\}/);
      for (const [name, words] of [
        ['List 一是', ['一是', '二是', '三是']],
        ['List 一要', ['一要', '二要', '三要']],
        ['List 第一', ['第一', '第二', '第三']],
        ['List 首先', ['首先', '其次']],
      ] as const) {
        const found = colours(name, ['同志们：']).flatMap((line) =>
          [...line.matchAll(/\{word\|(.*?)\}/g)].map((hit) => hit[1]),
        );
        assert.deepEqual(found, words);
      }
    });

    it('as a whole speech whose numbers run on and whose announcement is kept', () => {
      const text = colours('Speech').join('\n');
      const marked = (mark: string) =>
        [...text.matchAll(new RegExp(`\\{${mark}\\|(.*?)\\}`, 'g'))].map((hit) => hit[1]);
      assert.deepEqual(marked('1#'), ['一、', '二、', '三、']);
      assert.deepEqual(marked('2#'), Array(3).fill(['（一）', '（二）', '（三）']).flat());
      assert.deepEqual(marked('word'), Array(3).fill(['一是', '二是', '三是']).flat());
      assert.deepEqual(marked('announce.count'), ['三']);
      assert.deepEqual(marked('salutation'), ['同志们：', '同志们']);
    });
  });

  describe('expandSnippet', () => {
    it('reads defaults, choices, mirrors and variables', () => {
      const { text, stops, choices } = expandSnippet([SYNTAX.valid], { YEAR: '031' });
      assert.equal(text, '乙在甲和甲，乙31年');
      assert.deepEqual(stops, [2, 1, 3, 0]);
      assert.deepEqual(choices.get(2), ['乙', '丙,丁']);
    });

    it('refuses what it does not know', () => {
      for (const body of SYNTAX.invalid) assert.throws(() => expandSnippet([body]), Error, body);
    });
  });
});
