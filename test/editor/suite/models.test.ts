import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { ownFile, readOwn, removeOwn } from './ownFiles';
import { answer, DOWN } from './quickInput';
import { openFile, openSample } from './samples';
import { withSetting } from './settings';
import { replace } from './typing';

const modelSetting = () => vscode.workspace.getConfiguration('jianggao').inspect<string>('model')?.workspaceValue;

describe('jianggao.chooseModel', () => {
  it('writes what is chosen into the settings of the workspace', async () => {
    await openSample('rally.jianggao');
    await withSetting('jianggao.model', 'report', async () => {
      await answer('jianggao.chooseModel', { check: () => assert.equal(modelSetting(), 'auto', 'what is on top') });
      await answer('jianggao.chooseModel', { keys: [DOWN], check: () => assert.equal(modelSetting(), 'rally') });
    });
  });
});

describe('jianggao.learnModel', () => {
  afterEach(removeOwn);

  it('writes a model below .jianggao and shows it, without a fault', async () => {
    const { document } = await learn('brief.讲稿');
    assert.equal(document.uri.fsPath, ownFile('models/brief-learned.json'));
    assert.equal(document.languageId, 'json');
    const { levels } = readOwn('models/brief-learned.json') as { levels: { marker: string }[] };
    assert.equal(levels[0]?.marker, '一、');
    await setMarker(document, '一）');
    await until(
      () => vscode.languages.getDiagnostics(document.uri),
      ({ length }) => assert.notEqual(length, 0),
    );
    await setMarker(document, '一、');
    await untilEqual(() => vscode.languages.getDiagnostics(document.uri), []);
  });

  it('offers the fields and values of a model', async () => {
    const { document } = await learn('deep.jianggao');
    await untilSuggested(document, '"brackets": "', 'half');
    await untilSuggested(document, '"form": "', 'run-in');
    await replace(document, lineWith(document, '"announcement"'), '  ""');
    await untilSuggested(document, '  "', 'announcement');
  });

  it('tells what is wrong in the file where it stands, as long as it is wrong', async () => {
    const { document } = await learn('ordinal.jianggao');
    await setMarker(document, '一）');
    await document.save();
    const [told] = await until(
      () => ownDiagnostics(document),
      ({ length }) => assert.equal(length, 1),
    );
    assert.ok(told);
    assert.equal(document.getText(told.range), '"一）"');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    assert.equal(ownDiagnostics(document).length, 1, 'whether it is open or not');
    const { document: again } = await openFile(document.uri.fsPath);
    await setMarker(again, '一、');
    await again.save();
    await untilEqual(() => ownDiagnostics(again).length, 0);
  });
});

/** Learns a model from a sample under the name that is suggested; answers with the editor that shows it. */
async function learn(sample: string): Promise<vscode.TextEditor> {
  await openSample(sample);
  const shown = () => vscode.window.activeTextEditor;
  await answer('jianggao.learnModel', { check: () => assert.equal(shown()?.document.languageId, 'json') });
  const editor = shown();
  assert.ok(editor);
  return editor;
}

/** Changes the marker of the first level. */
async function setMarker(document: vscode.TextDocument, marker: string): Promise<void> {
  const text = document.lineAt(lineWith(document, '"marker"').start.line).text;
  await replace(document, lineWith(document, '"marker"'), text.replace(/(?<=: ")[^"]*/, marker));
}

/** The first line that has this text. */
function lineWith(document: vscode.TextDocument, text: string): vscode.Range {
  const line = document
    .getText()
    .split(/\r?\n/)
    .findIndex((candidate) => candidate.includes(text));
  return document.lineAt(line).range;
}

/** Waits until something is suggested behind the first such text. */
async function untilSuggested(document: vscode.TextDocument, before: string, expected: string): Promise<void> {
  const position = document.positionAt(document.getText().indexOf(before) + before.length);
  const command = 'vscode.executeCompletionItemProvider';
  await until(
    () => vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, position),
    ({ items }) => {
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label).replaceAll('"', ''));
      assert.ok(labels.includes(expected), `${expected} is not among ${labels}`);
    },
  );
}

/** What the server tells of a file of its own. */
function ownDiagnostics({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'jianggao');
}
