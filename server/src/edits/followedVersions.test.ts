import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import { createFollowedVersions } from './followedVersions';

const ONE = '一、甲\n二、乙\n四、丙\n好。';
const TWO = '一、乙\n三、丙\n好。';

describe('followed versions of a draft', () => {
  it('are none at first', () => {
    assert.equal(createFollowedVersions().nearestTo(parseSpeech(ONE)), undefined);
  });

  it('tell from which one a text was made, also behind an undo', () => {
    const versions = createFollowedVersions();
    for (const text of [ONE, TWO]) versions.add(parseSpeech(text));
    for (const text of [ONE, TWO]) assert.equal(versions.nearestTo(parseSpeech(`${text}再说。`))?.text, text);
  });

  it('have what was expected only when it has come', () => {
    for (const [came, nearest] of [
      [TWO, TWO],
      [`${TWO}嗯`, ONE],
    ] as const) {
      const versions = createFollowedVersions();
      versions.add(parseSpeech(ONE));
      versions.expect(TWO);
      versions.changed(() => came);
      versions.changed(() => TWO);
      assert.equal(versions.nearestTo(parseSpeech(TWO))?.text, nearest);
    }
  });

  it('are not kept without end', () => {
    const versions = createFollowedVersions();
    const long = (at: number) => parseSpeech(`${String(at).repeat(3)}\n${'好'.repeat(1_500_000)}`);
    for (const at of [1, 2, 3, 4, 5]) versions.add(long(at));
    assert.notEqual(versions.nearestTo(long(1))?.text, long(1).text);
    assert.equal(versions.nearestTo(long(4))?.text, long(4).text);
  });
});
