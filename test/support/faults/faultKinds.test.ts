import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/rules/rules';
import { applyFaults } from './fault';
import { FAULT_KINDS } from './faultKinds';
import { readSamples, shorten } from './knownDrafts';

const samples = readSamples();
const drafts = [...samples, ...shorten(samples)];
const ids = RULES.map(({ meta }) => meta.id);

/** Kinds that the samples may have no place for: real speeches do. */
const RARE = [
  // No sample has 一是 and 二是 alone.
  'word repeated, second of two',
  'word skipped, second of two',
  'word of another series, second of two',
  // Only where the draft resembles a model that has one.
  'no closing',
];

describe('faults to put in', () => {
  it('have names of their own', () => {
    const names = FAULT_KINDS.map(({ name }) => name);
    assert.deepEqual([...new Set(names)], names);
  });

  it('are there for every rule, and for no other', () => {
    assert.deepEqual([...new Set(FAULT_KINDS.map(({ rule }) => rule))].sort(), [...ids].sort());
  });

  it('find a place in the samples', () => {
    const missing = FAULT_KINDS.filter(({ find }) => drafts.every((draft) => find(draft).length === 0));
    assert.deepEqual(
      missing.map(({ name }) => name).filter((name) => !RARE.includes(name)),
      [],
    );
  });

  for (const { name, find } of FAULT_KINDS)
    it(`${name}: changes the draft, at lines that are there`, () => {
      for (const draft of drafts)
        for (const fault of find(draft)) {
          const { lines, lineNow } = applyFaults(draft, [fault]);
          assert.notDeepEqual(lines, draft.lines);
          assert.ok(fault.places.length > 0);
          for (const place of fault.places) assert.ok(lineNow(place) <= lines.length, draft.name);
        }
    });
});
