import assert from 'node:assert/strict';
import { fixSpeech } from '../../server/src/rules/fixSpeech';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import { findSerious } from './serious';
import { describeShared, listShared, readShared } from './shared';

/** What is really wrong in the speeches as they were published, by file and line. */
const TRUE_FAULTS: Readonly<Record<string, readonly string[]>> = {
  // A bracket at the end of one line, its number and other bracket at the head of the next.
  'province-02.txt': ['38 marker-broken'],
  // The end of the paragraph before, from 四是 on, stands once more as a paragraph of its own.
  'report-2010.txt': ['84 enumeration-duplicate'],
};

describeShared('real speeches', () => {
  it('are all here', () => {
    assert.equal(listShared('corpus/', '.txt').length, 47);
  });

  for (const name of listShared('corpus/', '.txt')) {
    it(`${name}: no error or warning but for what is really wrong`, () => {
      const found = findSerious(parseSpeech(readShared(`corpus/${name}`)));
      assert.deepEqual(
        found.map(({ line, rule }) => `${line} ${rule}`),
        TRUE_FAULTS[name] ?? [],
      );
    });
  }

  it('stay as they are when mended, but for a marker broken over two lines', () => {
    for (const name of listShared('corpus/', '.txt')) {
      const text = readShared(`corpus/${name}`);
      const expected = name === 'province-02.txt' ? text.replace('（\n三）', '（三）') : text;
      assert.ok(fixSpeech(text).text === expected, name);
    }
  });
});
