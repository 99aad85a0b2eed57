import assert from 'node:assert/strict';
import { DEFAULT_PREFERENCES } from '../../../protocol/preferences';
import { createLocalize } from '../localize';
import { parseSpeech } from '../speech/parseSpeech';
import { provideCodeLenses } from './codeLens';

const DRAFT =
  '一、总结\n今年开了头。\n（一）成绩\n1.水利\n通水了。\n2.交通\n通路了。\n（二）不足。也有不少。\n二、部署\n';

const lenses = (locale: string, preferences = { ...DEFAULT_PREFERENCES, codeLens: true }) =>
  provideCodeLenses(parseSpeech(DRAFT), preferences, createLocalize(locale)).map(
    ({ range, command }) => `${range.start.line} ${command?.title}`,
  );

describe('provideCodeLenses', () => {
  after(() => void createLocalize('en'));

  it('tells the length of the sections of two levels that are more than a line', () => {
    assert.deepEqual(lenses('en'), ['0 42 characters · 0.2 min', '2 21 characters · 0.1 min']);
  });

  it('tells it in Chinese, by the speed of the speaker', () => {
    const preferences = { ...DEFAULT_PREFERENCES, codeLens: true, charactersPerMinute: 50 };
    assert.deepEqual(lenses('zh-cn', preferences), ['0 42 字 · 约 0.8 分钟', '2 21 字 · 约 0.4 分钟']);
  });

  it('has nothing to click on', () => {
    for (const { command } of provideCodeLenses(
      parseSpeech(DRAFT),
      { ...DEFAULT_PREFERENCES, codeLens: true },
      createLocalize('en'),
    ))
      assert.equal(command?.command, '');
  });

  it('is silent unless it is asked for', () => assert.deepEqual(lenses('en', DEFAULT_PREFERENCES), []));
});
