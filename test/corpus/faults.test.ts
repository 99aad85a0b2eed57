import assert from 'node:assert/strict';
import { NUMBERING_FAULTS } from '../support/faults/faultKinds';
import { createBase, judge, type Outcome } from '../support/faults/judge';
import { readLabelledSpeeches } from '../support/faults/knownDrafts';
import { createRandom, sample } from '../support/faults/random';
import { describeShared } from './shared';

/** Faults of which the rest of the list leaves no doubt; `npm run accuracy` puts in all the others too. */
const CERTAIN = NUMBERING_FAULTS.filter(({ name }) =>
  [
    'heading taken out',
    'number repeated',
    'number three too high',
    'wrong level marker',
    'wrong mark',
    'other brackets',
    'single character',
    'broken before its number or mark',
    'word repeated',
    'word three too high',
    'word of another series',
  ].includes(name),
);

/** Copies of each kind of fault for one speech. */
const COPIES_OF_A_KIND = 3;

describeShared('faults put into real speeches', () => {
  let outcomes: readonly Outcome[];

  before(() => {
    outcomes = readLabelledSpeeches().flatMap((draft) => {
      const base = createBase(draft);
      return CERTAIN.flatMap((kind) =>
        sample(kind.find(draft), COPIES_OF_A_KIND, createRandom(draft.name, kind.name)).map((fault) =>
          judge(base, kind, fault),
        ),
      );
    });
  });

  const measure = (of: readonly Outcome[], holds: (outcome: Outcome) => boolean, atLeast: number): void => {
    const failed = of.filter((outcome) => !holds(outcome));
    const rate = 1 - failed.length / of.length;
    assert.ok(
      rate >= atLeast,
      `${(100 * rate).toFixed(2)}% of ${of.length}:\n${failed.map(describeOutcome).join('\n')}`,
    );
  };

  it('are many, and of every kind', () => {
    assert.ok(outcomes.length > 300);
    assert.equal(new Set(outcomes.map(({ kind }) => kind)).size, 11);
  });

  it('are found at their line', () => {
    measure(outcomes, ({ found }) => found, 0.99);
  });

  it('are found once, and raise nothing else', () => {
    measure(outcomes, ({ exact }) => exact, 0.98);
  });

  it('are mended, and no other line is changed', () => {
    measure(
      outcomes.filter(({ restored }) => restored !== undefined),
      ({ restored }) => restored === true,
      0.98,
    );
  });
});

function describeOutcome({ where, kind, told, restored }: Outcome): string {
  return `${where} ${kind.name}: found ${told.join(', ') || 'nothing'}${restored === false ? ', not restored' : ''}`;
}
