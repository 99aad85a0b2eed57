import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../support/until.mjs';
import { answer } from './quickInput';
import { openUntitled } from './samples';
import { withSetting } from './settings';

const DRAFT = '一、认清形势\n形势要看清。\n二、突出重点\n倒排工期。\n';

describe('the structure view', () => {
  it('is there, with or without a draft, and with every filter', async () => {
    for (const open of [async () => undefined, () => openUntitled(DRAFT)]) {
      await open();
      for (const command of [
        'jianggao.structure.focus',
        'jianggao.showProblemsInStructure',
        'jianggao.clearStructureFilter',
      ])
        await assert.doesNotReject(async () => vscode.commands.executeCommand(command), command);
    }
  });

  it('leaves a draft as it is when a section of it is shown', async () => {
    const { document } = await openUntitled(DRAFT);
    await vscode.commands.executeCommand('jianggao.structure.focus');
    await vscode.commands.executeCommand('list.focusFirst');
    await vscode.commands.executeCommand('list.selectAndPreserveFocus');
    assert.equal(document.getText(), DRAFT);
  });

  it('knows a draft as it is now, though it is asked for meanwhile by the view itself', async () => {
    const editor = await openUntitled(DRAFT);
    await select(editor, '二、突出重点');
    // So much that the view asks anew before the command has its answer.
    const end = editor.document.positionAt(DRAFT.length);
    await editor.edit((draft) => draft.insert(end, '倒排工期，挂图作战。\n'.repeat(60_000)));
    await vscode.commands.executeCommand('jianggao.structure.moveUp');
    assert.equal(editor.document.lineAt(0).text, '一、突出重点');
  });
});

/** Puts the cursor at a heading, and waits until the view has selected it. */
async function select(editor: vscode.TextEditor, heading: string): Promise<void> {
  await vscode.commands.executeCommand('jianggao.structure.focus');
  await vscode.window.showTextDocument(editor.document);
  const position = editor.document.positionAt(editor.document.getText().indexOf(heading));
  editor.selection = new vscode.Selection(position, position);
  const copied = async (): Promise<string> => {
    await vscode.commands.executeCommand('jianggao.structure.copySection');
    return vscode.env.clipboard.readText();
  };
  await until(copied, (text) => assert.ok(text.trimStart().startsWith(heading), text));
}

describe('jianggao.setTarget', () => {
  it('writes the target into the settings of the workspace', async () => {
    const editor = await openUntitled(DRAFT);
    const written = () =>
      vscode.workspace.getConfiguration('jianggao', editor.document).inspect('targetMinutes')?.workspaceValue;
    assert.equal(written(), undefined);
    try {
      // What it offers first is what is in force.
      await answer('jianggao.setTarget', { check: () => assert.equal(written(), 0) });
    } finally {
      await withSetting('jianggao.targetMinutes', undefined, async () => undefined);
    }
    assert.equal(written(), undefined);
  });
});
