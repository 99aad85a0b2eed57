import assert from 'node:assert/strict';
import { fixSpeech } from '../../server/src/rules/fixSpeech';
import { createParagraphCache } from '../../server/src/speech/paragraph';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import { type FaultyCopy, injectFaults } from './injectFaults';
import { findSerious, type SeriousFinding } from './serious';
import { describeShared, type Label, readLabels, readShared } from './shared';

/** What came of one faulty copy. */
interface Outcome {
  readonly copy: FaultyCopy;
  /** Errors and warnings that the speech does not have without the fault. */
  readonly raised: readonly SeriousFinding[];
  /** Whether mending gives back the speech. A line that was taken out cannot come back, and is not asked for. */
  readonly restored: boolean | undefined;
}

describeShared('faults put into real speeches', () => {
  let outcomes: readonly Outcome[];

  before(() => {
    outcomes = readLabels().flatMap((label) => tryOut(readShared(`corpus/${label.file}`), label));
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
    assert.equal(new Set(outcomes.map(({ copy }) => copy.name.split(' ')[1])).size, 11);
  });

  it('are found at their line', () => {
    measure(outcomes, ({ copy, raised }) => raised.some(({ line }) => line === copy.line), 0.99);
  });

  it('are found once, and raise nothing else', () => {
    measure(outcomes, ({ copy, raised }) => raised.length === 1 && raised[0]?.line === copy.line, 0.98);
  });

  it('are mended, and no other line is changed', () => {
    measure(
      outcomes.filter(({ restored }) => restored !== undefined),
      ({ restored }) => restored === true,
      0.98,
    );
  });
});

function tryOut(text: string, label: Label): readonly Outcome[] {
  const cache = createParagraphCache();
  const find = (draft: string) => findSerious(parseSpeech(draft, cache));
  const known = find(text);
  const mended = fixSpeech(text).text;
  return injectFaults(text, label).map((copy) => ({
    copy,
    raised: subtract(find(copy.text), moveUp(known, copy.removedLine)),
    restored: copy.removedLine === undefined ? fixSpeech(copy.text).text === mended : undefined,
  }));
}

/** Where the findings stand once a line is taken out. */
function moveUp(
  findings: readonly SeriousFinding[],
  removedLine = Number.POSITIVE_INFINITY,
): readonly SeriousFinding[] {
  return findings
    .filter(({ line }) => line !== removedLine)
    .map(({ line, rule }) => ({ line: line > removedLine ? line - 1 : line, rule }));
}

function subtract(found: readonly SeriousFinding[], known: readonly SeriousFinding[]): readonly SeriousFinding[] {
  const left = known.map(describeFinding);
  return found.filter((finding) => {
    const at = left.indexOf(describeFinding(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function describeFinding({ line, rule }: SeriousFinding): string {
  return `${line} ${rule}`;
}

function describeOutcome({ copy, raised, restored }: Outcome): string {
  const found = raised.map(describeFinding).join(', ') || 'nothing';
  return `${copy.name}: found ${found}${restored === false ? ', not restored' : ''}`;
}
