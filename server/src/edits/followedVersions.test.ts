import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import { createFollowedVersions, type FollowedVersions } from './followedVersions';

/** The draft has another text. */
const change = (versions: FollowedVersions, text: string) => versions.changed(text, () => parseSpeech(text));

const ONE = '一、甲\n二、乙\n四、丙\n好。';
const TWO = '一、乙\n三、丙\n好。';

describe('followed versions of a draft', () => {
  it('are none at first', () => {
    const versions = createFollowedVersions();
    change(versions, ONE);
    assert.equal(versions.latest(), undefined);
  });

  it('are gone back to by an undo', () => {
    const versions = createFollowedVersions();
    for (const text of [ONE, TWO]) versions.add(parseSpeech(text));
    assert.equal(versions.latest()?.text, TWO);
    for (const text of [`${TWO}嗯`, ONE, `${ONE}嗯`]) change(versions, text);
    assert.equal(versions.latest()?.text, ONE);
    change(versions, TWO);
    assert.equal(versions.latest()?.text, TWO);
  });

  it('have what was expected only when it has come', () => {
    for (const [came, latest] of [
      [TWO, TWO],
      [`${TWO}嗯`, ONE],
    ] as const) {
      const versions = createFollowedVersions();
      versions.add(parseSpeech(ONE));
      versions.expect(TWO);
      change(versions, came);
      change(versions, TWO);
      assert.equal(versions.latest()?.text, latest);
    }
  });

  it('are not kept without end', () => {
    const versions = createFollowedVersions();
    const long = (at: number) => `${at}${'好'.repeat(1_500_000)}`;
    for (const at of [1, 2, 3, 4]) versions.add(parseSpeech(long(at)));
    change(versions, long(1));
    assert.equal(versions.latest()?.text, long(4));
    change(versions, long(3));
    assert.equal(versions.latest()?.text, long(3));
  });
});
