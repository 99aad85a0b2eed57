import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface LanguageConfiguration {
  readonly comments?: unknown;
  readonly brackets: readonly (readonly [string, string])[];
  readonly colorizedBracketPairs: readonly unknown[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly autoCloseBefore: string;
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: { readonly pattern: string };
    readonly action: { readonly appendText: string };
  }[];
}

const FILE = new URL('../../language-configuration.json', import.meta.url);
const configuration = JSON.parse(readFileSync(FILE, 'utf8')) as LanguageConfiguration;

describe('language configuration', () => {
  const pairs = ['（）', '《》', '〈〉', '“”', '‘’', '「」', '『』', '【】', '〔〕', '()'];

  it('knows the brackets and quotation marks of Chinese', () => {
    for (const pair of pairs) {
      assert.ok(
        configuration.brackets.some((one) => one.join('') === pair),
        pair,
      );
      assert.ok(
        configuration.surroundingPairs.some((one) => one.join('') === pair),
        pair,
      );
      assert.ok(
        configuration.autoClosingPairs.some(({ open, close }) => open + close === pair),
        pair,
      );
    }
  });

  it('closes a pair before any mark and before any closing half, never before a word', () => {
    for (const mark of [
      '。',
      '，',
      '；',
      '！',
      '？',
      ' ',
      '\n',
      ...configuration.autoClosingPairs.map(({ close }) => close),
    ]) {
      assert.ok(configuration.autoCloseBefore.includes(mark), mark);
    }
    assert.doesNotMatch(configuration.autoCloseBefore, /[\p{L}\p{N}]/u);
  });

  it('leaves brackets in the colour of their part, and has no comments', () => {
    assert.deepEqual(configuration.colorizedBracketPairs, []);
    assert.equal(configuration.comments, undefined);
  });

  it('takes a run of Han characters or of letters and digits for a word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = (text: string) => text.match(new RegExp(pattern, `g${flags}`)) ?? [];
    assert.deepEqual(words('（一）抓好bt，增长5.5%，“十五五”期间达到１．２万亿元。'), [
      '一',
      '抓好',
      'bt',
      '增长',
      '5.5',
      '十五五',
      '期间达到',
      '１．２',
      '万亿元',
    ]);
    assert.deepEqual(words('二〇三一年，艾山·木沙；A级5G'), ['二〇三一年', '艾山', '木沙', 'A', '级', '5G']);
    assert.deepEqual(words('　，。\n'), []);
  });

  it('indents the next paragraph like this one where two ideographic spaces are typed', () => {
    const [rule] = configuration.onEnterRules;
    const before = new RegExp(rule?.beforeText.pattern ?? '');
    assert.equal(rule?.action.appendText, '　　');
    for (const text of ['　　今天', '　　一、抓春耕']) assert.match(text, before);
    for (const text of ['', '　　', '　　　　', '今天', '　今天', '  今天']) assert.doesNotMatch(text, before);
  });
});
