import assert from 'node:assert/strict';
import type { IgnoredEntry } from '../../../protocol/requests';
import { EMPTY_IGNORE_LIST } from '../rules/ignoreList';
import { addEntry, keyOf, readEntry, removeEntries, toEntries } from './ignoredEntries';

const FINDING: IgnoredEntry = { kind: 'finding', rule: 'sequence-gap', text: '四、压实责任' };
const RULE: IgnoredEntry = { kind: 'rule', rule: 'sequence-gap', file: 'a.讲稿' };

describe('entries of an ignore list', () => {
  it('are added once, and removed', () => {
    const list = addEntry(addEntry(EMPTY_IGNORE_LIST, FINDING), RULE);
    assert.deepEqual(toEntries(list), [FINDING, RULE]);
    assert.equal(addEntry(addEntry(list, { ...FINDING }), { ...RULE }), list);
    assert.deepEqual(toEntries(removeEntries(list, [RULE])), [FINDING]);
    assert.deepEqual(removeEntries(list, [FINDING, RULE]), EMPTY_IGNORE_LIST);
    assert.equal(
      removeEntries(list, [
        { ...FINDING, text: '四、' },
        { ...RULE, rule: 'level-skip' },
      ]),
      list,
    );
  });

  it('are the same by what they say', () => {
    assert.equal(keyOf({ ...RULE }), keyOf(RULE));
    const others = [FINDING, { ...RULE, rule: 'level-skip' }, { ...RULE, file: 'b.讲稿' }];
    for (const other of others) assert.notEqual(keyOf(other), keyOf(RULE));
    assert.notEqual(keyOf({ kind: 'finding', rule: 'a', text: RULE.file }), keyOf({ ...RULE, rule: 'a' }));
  });

  it('are read from what a client sent', () => {
    for (const entry of [FINDING, RULE]) assert.deepEqual(readEntry({ ...entry, more: 1 }), entry);
    for (const value of [
      undefined,
      null,
      'finding',
      [],
      {},
      { ...FINDING, kind: 'rule' },
      { ...FINDING, text: '' },
      { ...FINDING, rule: 3 },
      { ...RULE, file: ['a'] },
      { ...RULE, kind: 'all' },
    ])
      assert.equal(readEntry(value), undefined, JSON.stringify(value));
  });
});
