import assert from 'node:assert/strict';
import { untilEqual } from '../../support/until.mjs';
import { apply, editsOf, preferredFix } from './actions';
import { untilChecked, untilFindings } from './findings';
import { openSample, readSample } from './samples';
import { undo } from './typing';

const SAMPLE = 'rally.jianggao';
const correct = readSample(SAMPLE).split('\n');

describe('the preferred quick fix', () => {
  it('mends one marker and nothing else, and one undo takes it back', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    const before = document.getText();
    const faults = await untilChecked(document, SAMPLE);
    const fault = faults.find(({ rule }) => rule === 'sequence-duplicate');
    assert.ok(fault);
    const line = fault.line - 1;

    const action = await preferredFix(document, fault);
    const [edit, ...others] = editsOf(action, document);
    assert.ok(edit);
    assert.deepEqual(others, []);
    assert.ok(edit.range.start.line === line && edit.range.end.character <= fault.is.length, 'beyond the marker');

    await apply(action);
    assert.equal(document.lineAt(line).text, correct[line]);
    await untilFindings(
      document,
      faults.filter((other) => other !== fault),
    );

    await undo();
    await untilEqual(() => document.getText(), before);
    await untilFindings(document, faults);
  });

  it('writes the marker that was there for every fault', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    const faults = await untilChecked(document, SAMPLE);
    const changed = faults.filter(({ rule }) => rule !== 'enumeration-gap'); // where an item is missing, none can tell it
    for (const fault of changed) {
      const action = await preferredFix(document, fault);
      await apply(action);
      assert.equal(document.lineAt(fault.line - 1).text, correct[fault.line - 1], fault.rule);
      await undo();
      await untilFindings(document, faults);
    }
  });
});
