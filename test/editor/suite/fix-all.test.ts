import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { untilEqual } from '../../support/until.mjs';
import { editsOf, fixAll, fixAllActions } from './actions';
import { untilChecked, untilClean, untilFindings } from './findings';
import { closeEditors, faultsOf, openSample, readSample } from './samples';
import { partOfLine, replace, undo } from './typing';

const SAMPLE = 'rally.jianggao';

/** The lines of the mended sample that must be those of the sample without faults: where no item was deleted. */
function linesToCompare(text: string): string[] {
  const gaps = faultsOf(SAMPLE).filter(({ rule }) => rule === 'enumeration-gap');
  return text.split('\n').filter((_, index) => !gaps.some(({ line }) => line === index + 1));
}

const correct = linesToCompare(readSample(SAMPLE));

describe('source.fixAll.jianggao', () => {
  it('mends all, and one undo takes it back', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    const before = document.getText();
    const faults = await untilChecked(document, SAMPLE);

    await fixAll(document);
    assert.deepEqual(linesToCompare(document.getText()), correct);
    await untilFindings(document, []);

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
    const settings = () => vscode.workspace.getConfiguration('editor');
    await settings().update(
      'codeActionsOnSave',
      { 'source.fixAll.jianggao': 'explicit' },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      const { document } = await openSample(`faulty/${SAMPLE}`);
      await untilChecked(document, SAMPLE);
      const end = document.lineAt(document.lineCount - 1).range.end;
      await replace(document, partOfLine(end.line, end.character, end.character), '\n');
      assert.ok(await document.save());
      const saved = readFileSync(document.uri.fsPath, 'utf8').trimEnd();
      assert.deepEqual(linesToCompare(saved), linesToCompare(readSample(SAMPLE).trimEnd()));
      await closeEditors();
    } finally {
      await settings().update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
