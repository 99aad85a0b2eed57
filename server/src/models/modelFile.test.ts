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
    ['CON.txt', 'model-CON'],
    ['nul .v1.txt', 'model-nul .v1'],
    ['com¹.txt', 'model-com¹'],
    ['console.txt', 'console'],
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
    assert.equal(toModelName(`con${' '.repeat(60)}春.txt`), 'model-con');
  });

  it('takes no long over a long name', () => {
    const start = performance.now();
    for (const name of [`a${' '.repeat(800_000)}b`, '. '.repeat(400_000), `${'/'.repeat(400_000)}.`]) {
      toModelName(name);
      isModelName(name);
    }
    assert.ok(performance.now() - start < 2_000);
  });
});

describe('isModelName', () => {
  it('is false of paths, of built-in names and of nothing', () => {
    for (const name of ['', '.', '..', 'a/b', 'a\\b', 'auto', 'rally', 'brief', ' a', 'a.', 'con', 'Lpt1.old'])
      assert.ok(!isModelName(name), name);
    for (const name of ['春灌', 'a b', 'v1.2', 'rally2']) assert.ok(isModelName(name), name);
  });
});

describe('toSchemeId', () => {
  it('knows forms of numbering by their samples', () => {
    assert.deepEqual(['（一）', '1.', '一是', '(一)'].map(toSchemeId), ['han-bracket', 'digit', 'word-是', undefined]);
  });
});
