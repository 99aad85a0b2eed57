import assert from 'node:assert/strict';
import { createLocalize, isChinese } from './localize';

describe('isChinese', () => {
  it('is true for any Chinese, written as editors or as systems write it', () => {
    for (const locale of ['zh', 'zh-cn', 'zh-CN', 'zh-Hans', 'zh-tw', 'zh_CN.UTF-8', 'zh_HK', 'ZH'])
      assert.ok(isChinese(locale), locale);
  });

  it('is false for anything else', () => {
    for (const locale of [undefined, '', 'en', 'en-US', 'C', 'POSIX', 'C.UTF-8', 'za', 'zha', 'en_ZH'])
      assert.ok(!isChinese(locale), locale);
  });
});

describe('createLocalize', () => {
  it('fills a sentence in the language of the locale', () => {
    const args = { file: 'a.讲稿', changes: 2 };
    assert.equal(createLocalize('zh-cn')('{file}: changes made: {changes}', args), 'a.讲稿：改动了 2 处');
    assert.equal(createLocalize('en')('{file}: changes made: {changes}', args), 'a.讲稿: changes made: 2');
  });

  it('leaves what the draft says as it is', () => {
    const marker = '{0} $& \\ “{marker}”';
    assert.equal(createLocalize('en')('Change to “{marker}”', { marker }), `Change to “${marker}”`);
    assert.equal(createLocalize('zh')('Change to “{marker}”', { marker }), `改为“${marker}”`);
  });

  it('keeps a sentence that it does not know', () => {
    assert.equal(createLocalize('zh')('Unheard of'), 'Unheard of');
  });
});
