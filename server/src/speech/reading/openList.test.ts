import assert from 'node:assert/strict';
import { SCHEMES } from '../scheme';
import { haveSameFuture, type OpenListFields, pushOpenList } from './openList';

const FIELDS: OpenListFields = {
  parent: undefined,
  scheme: SCHEMES.han,
  last: 2,
  count: 2,
  shape: { kind: 'standalone', length: 6, indented: false },
  place: 'head',
  line: 4,
  id: 0,
  restarted: false,
  pair: false,
  swapped: false,
  nestings: '',
};
const push = (fields: Partial<OpenListFields> = {}) => pushOpenList({ ...FIELDS, ...fields });

describe('OpenList', () => {
  it('counts headings as levels, and words only as open', () => {
    const word = push({ parent: push(), scheme: SCHEMES['word-是'] });
    const inner = push({ parent: word, scheme: SCHEMES['han-bracket'] });
    assert.deepEqual([word.depth, word.size], [1, 2]);
    assert.deepEqual([inner.depth, inner.size], [2, 3]);
  });

  it('leaves its parent as it was', () => {
    const parent = push();
    const copy = { ...parent };
    push({ parent, scheme: SCHEMES.digit });
    assert.deepEqual(parent, copy);
  });

  describe('has the same future', () => {
    it('as itself, and as nothing where nothing is open', () => {
      assert.ok(haveSameFuture(push(), push()));
      assert.ok(haveSameFuture(undefined, undefined));
      assert.ok(!haveSameFuture(push(), undefined));
      assert.ok(!haveSameFuture(undefined, push()));
    });

    it('as a list with more items, on another line: only whether it has one item counts', () => {
      assert.ok(haveSameFuture(push({ count: 2, line: 4, id: 0 }), push({ count: 5, line: 9, id: 3 })));
      assert.ok(!haveSameFuture(push({ count: 1 }), push({ count: 2 })));
    });

    for (const [name, fields] of Object.entries<Partial<OpenListFields>>({
      scheme: { scheme: SCHEMES.digit },
      number: { last: 3 },
      place: { place: 'inline' },
      'kind of line': { shape: { kind: 'item', length: 6, indented: false } },
      'restart inside': { restarted: true },
      'swap before': { swapped: true },
      pair: { pair: true },
      nestings: { nestings: 'A' },
      'list around it': { parent: push() },
    }))
      it(`but not with another ${name}`, () => assert.ok(!haveSameFuture(push(), push(fields))));

    it('only where all lists around agree', () => {
      const inner = (last: number) => push({ parent: push({ last }), scheme: SCHEMES.digit });
      assert.ok(haveSameFuture(inner(2), inner(2)));
      assert.ok(!haveSameFuture(inner(2), inner(3)));
    });
  });
});
