import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { untilEqual } from '../../support/until.mjs';
import { editsOf, fixAll, fixAllActions } from './actions';
import { untilChecked, untilClean, untilFindings } from './findings';
import { closeEditors, faultsOf, leftByFixAll, openSample, readSample } from './samples';
import { withSetting } from './settings';
import { partOfLine, replace, undo } from './typing';

const SAMPLE = 'rally.jianggao';

/** The lines of the mended sample that must be those of the sample without faults. */
function linesToCompare(text: string): string[] {
  const left = leftByFixAll(faultsOf(SAMPLE));
  return text.split('\n').filter((_, index) => !left.some(({ line }) => line === index + 1));
}

const correct = linesToCompare(readSample(SAMPLE));

describe('fix all', () => {
  it('mends all that leaves no doubt, and one undo takes it back', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    const before = document.getText();
    const faults = await untilChecked(document, SAMPLE);

    await fixAll(document);
    assert.deepEqual(linesToCompare(document.getText()), correct);
    await untilFindings(document, leftByFixAll(faults));

    await undo();
    await untilEqual(() => document.getText(), before);
    await untilFindings(document, faults);
  });

  it('has nothing to do where nothing is wrong', async () => {
    const { document } = await openSample(SAMPLE);
    await untilClean(document);
    const edits = (await fixAllActions(document)).flatMap((action) => editsOf(action, document));
    assert.deepEqual(edits, []);
  });

  it('runs on save where the settings say so', async () => {
    await withSetting('editor.codeActionsOnSave', { 'source.fixAll.jianggao': 'explicit' }, async () => {
      const { document } = await openSample(`faulty/${SAMPLE}`);
      await untilChecked(document, SAMPLE);
      const end = document.lineAt(document.lineCount - 1).range.end;
      await replace(document, partOfLine(end.line, end.character, end.character), '\n');
      assert.ok(await document.save());
      const saved = readFileSync(document.uri.fsPath, 'utf8').trimEnd();
      assert.deepEqual(linesToCompare(saved), linesToCompare(readSample(SAMPLE).trimEnd()));
      await closeEditors();
    });
  });
});
