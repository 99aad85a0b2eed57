import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isModelName, toModelName, toSchemeId } from './modelFile';

describe('toModelName', () => {
  for (const [file, name] of [
    ['春灌讲话.txt', '春灌讲话'],
    ['drafts/2026/春灌.讲稿', '春灌'],
    ['C:\\drafts\\春灌.jgao', '春灌'],
    ['v1.2 春灌.txt', 'v1.2 春灌'],
    ['a:b*c?.txt', 'a-b-c-'],
    ['.hidden', 'model'],
    ['...', 'model'],
    ['', 'model'],
    ['rally.jianggao', 'rally-learned'],
    ['auto.txt', 'auto-learned'],
  ] as const)
    it(`makes ${name} of ${file || 'nothing'}`, () => {
      assert.equal(toModelName(file), name);
    });

  it('makes a name that a model may have of anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (file) => {
        const name = toModelName(file);
        assert.match(name, /^[^\\/:*?"<>|\p{Cc}]+$/u);
        assert.ok(isModelName(name), name);
      }),
    );
    assert.ok(toModelName(`${'春'.repeat(500)}.txt`).length <= 60);
  });
});

describe('isModelName', () => {
  it('is false of paths, of built-in names and of nothing', () => {
    for (const name of ['', '.', '..', 'a/b', 'a\\b', 'auto', 'rally', 'brief', ' a', 'a.'])
      assert.ok(!isModelName(name), name);
    for (const name of ['春灌', 'a b', 'v1.2', 'rally2']) assert.ok(isModelName(name), name);
  });
});

describe('toSchemeId', () => {
  it('knows forms of numbering by their samples', () => {
    assert.deepEqual(['（一）', '1.', '一是', '(一)'].map(toSchemeId), ['han-bracket', 'digit', 'word-是', undefined]);
  });
});
