import assert from 'node:assert/strict';
import { COSTS, WIDTH } from './costs';

const FAULTS = ['gap', 'wrong', 'repeat', 'extra', 'back', 'start', 'slip'] as const;

describe('COSTS', () => {
  it('make it dearer to overlook a marker than to find any fault in it', () => {
    for (const fault of FAULTS) {
      assert.ok(COSTS.heading[fault] + 5 * COSTS.gapWidth < COSTS.stray, fault);
      assert.ok(COSTS.word[fault] < COSTS.heading.start, fault);
    }
    assert.ok(COSTS.word.gap < COSTS.plainWord);
  });

  it('prefer a gap to a wrong number that keeps its place, by a hair', () => {
    for (const { gap, wrong } of [COSTS.heading, COSTS.word]) {
      assert.ok(gap < wrong);
      assert.ok(gap + COSTS.gapWidth * 2 > wrong);
    }
  });

  it('keep every habit of form below one fault', () => {
    const habits = [
      COSTS.heading.open,
      COSTS.heading.nest,
      COSTS.restart,
      COSTS.otherForm,
      COSTS.upward,
      COSTS.otherShape,
      COSTS.otherIndentation,
      COSTS.mostForLength,
    ];
    for (const habit of habits) assert.ok(habit * 2 < COSTS.heading.gap);
    assert.ok(COSTS.knownNest < COSTS.heading.nest && COSTS.knownUpward < COSTS.upward);
  });

  it('stay within the width of the beam for every single fault', () => {
    for (const fault of FAULTS) assert.ok(COSTS.heading[fault] <= WIDTH, fault);
  });
});
