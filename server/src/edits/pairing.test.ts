import assert from 'node:assert/strict';
import { createPairing, type Pairing } from './pairing';

/** Which old member each new one is, as places; `-` for none. Members are characters. */
function paired(old: string, now: string, ...steps: readonly ('spread' | 'pairUnique' | 'pairBetween')[]): string {
  const [olds, news] = [[...old], [...now]];
  const pairing: Pairing = createPairing(olds.length, news.length);
  for (const step of steps) pairing[step](olds, news);
  return news.map((_, at) => pairing.oldOf(at) ?? '-').join('');
}

describe('createPairing', () => {
  it('pairs what is equal from both ends', () => {
    assert.equal(paired('aabca', 'aaxca', 'spread'), '01-34');
    assert.equal(paired('aaa', 'aa', 'spread'), '01');
    assert.equal(paired('', 'a', 'spread'), '-');
  });

  it('pairs what is there once, also where it was moved, and what stands beside it', () => {
    assert.equal(paired('xxabxx', 'abxxyxx', 'pairUnique'), '23-----');
    assert.equal(paired('xaxbxc', 'xbxcxaz', 'pairUnique', 'spread'), '0345-1-');
  });

  it('pairs in order what stands between the same pairs', () => {
    assert.equal(paired('axxbx', 'axbxx', 'pairUnique', 'pairBetween'), '0134-');
    assert.equal(paired('axxbx', 'bxaxx', 'pairUnique', 'pairBetween'), '3-012');
  });

  it('takes a moment for what is huge', () => {
    const old = new Array(100_000).fill('').map((_, at) => `${at % 300}`);
    const now = old.map((_, at) => old[(at * 7) % old.length] ?? '');
    const before = performance.now();
    const pairing = createPairing(old.length, now.length);
    pairing.spread(old, now);
    pairing.pairUnique(old, now);
    pairing.pairBetween(old, now);
    assert.ok(performance.now() - before < 5_000);
  });
});
