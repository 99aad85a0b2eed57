import assert from 'node:assert/strict';
import { DEFAULT_PREFERENCES } from '../../../protocol/preferences';
import { createLocalize } from '../localize';
import { parseSpeech } from '../speech/parseSpeech';
import { provideHover } from './hover';

interface Asked {
  readonly markdown?: boolean;
  readonly locale?: string;
  readonly charactersPerMinute?: number;
}

/** What is shown at the `|` of a draft. */
function hover(marked: string, { markdown = false, locale = 'en', charactersPerMinute = 200 }: Asked = {}) {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return provideHover(parseSpeech(marked.replace('|', '')), position, {
    localize: createLocalize(locale),
    preferences: { ...DEFAULT_PREFERENCES, charactersPerMinute },
    markdown,
  });
}

const textOf = (shown: ReturnType<typeof hover>) => (shown?.contents as { value: string } | undefined)?.value;

describe('provideHover', () => {
  after(() => void createLocalize('en'));

  it('tells path, place among the siblings and length of a heading', () => {
    const shown = hover('一、总结\n（一）成绩\n成绩很大。\n|（二）不足\n不足也有。\n二、部署\n');
    assert.equal(
      textOf(shown),
      'Speech › 一、总结 › （二）不足\n\nItem 2 of 2 · 10 characters · 0.1 min\n\n- （一）成绩\n→ （二）不足',
    );
    assert.deepEqual(shown?.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 3 } });
  });

  it('tells them of an item, in Chinese, with the speed of the speaker', () => {
    const shown = hover('一、总结\n一是水清了；|二是路通了。\n二、部署\n', {
      locale: 'zh-cn',
      charactersPerMinute: 50,
    });
    assert.equal(
      textOf(shown),
      '讲话 › 一、总结 › 二是路通了\n\n共 2 项，第 2 项 · 6 字 · 约 0.1 分钟\n\n- 一是水清了\n→ 二是路通了',
    );
  });

  it('is the same from the first to behind the last character of a marker, and nothing elsewhere', () => {
    for (const marked of ['|（一）甲\n（二）乙', '（|一）甲\n（二）乙', '（一）|甲\n（二）乙'])
      assert.ok(hover(marked), marked);
    for (const marked of ['（一）甲|\n（二）乙', '同志们：|', '二、三产业|要统筹。', '|'])
      assert.equal(hover(marked), null, marked);
  });

  it('is nothing at a position that no draft has', () => {
    const speech = parseSpeech('正文。\n一、甲\n二、乙');
    const context = { localize: createLocalize('en'), preferences: DEFAULT_PREFERENCES, markdown: true };
    for (const position of [
      { line: 99, character: 0 },
      { line: -1, character: -5 },
      { line: 1, character: 9999 },
    ])
      assert.equal(provideHover(speech, position, context), null);
  });

  it('shows what a draft says as it says it, whatever Markdown and HTML would make of it', () => {
    const shown = hover(
      '|一、<img src=x>*甲*[乙](command:x)\n二、`丙`_丁_\\ &lt; https://a.b ![x](y) | ~~戊~~ $(x)\n',
      { markdown: true },
    );
    const text = textOf(shown) ?? '';
    assert.match(text, /^- \*\*一、\\<img src\\=x\\>\\\*甲\\\*\\\[乙\\\]\\\(command\\:x\\\)\*\*$/m);
    // Whatever is not escaped is ours: no sign of the draft is left that could mean something.
    const lines = text.split('\n').filter((line) => line.startsWith('- '));
    for (const line of lines)
      assert.doesNotMatch(
        line
          .slice(2)
          .replace(/^\*\*|\*\*$/g, '')
          .replace(/\\[!-/:-@[-`{-~]/g, ''),
        /[!-/:-@[-`{-~]/,
      );
    assert.equal(lines.length, 2);
  });

  it('names the nearest siblings of a long list only, shortly', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `${index + 1}.${'抓落实'.repeat(30)}`);
    lines[20] = `|${lines[20]}`;
    const shown =
      textOf(hover(lines.join('\n')))
        ?.split('\n\n')[2]
        ?.split('\n') ?? [];
    assert.deepEqual([shown[0], shown.at(-1), shown.length], ['- …', '- …', 11]);
    assert.match(shown[5] ?? '', /^→ 21\./);
    for (const line of shown) assert.ok(line.length < 60);
  });

  it('leaves out the middle of a long path', () => {
    const levels = ['第一部分 甲', '一、乙', '（一）丙', '1.丁', '（1）戊', '①己'];
    const shown = textOf(hover(`${levels.join('\n')}\n一是庚；|二是辛。`));
    assert.equal(shown?.split('\n')[0], 'Speech › 第一部分甲 › … › 1.丁 › （1）戊 › ①己 › 二是辛');
  });
});
