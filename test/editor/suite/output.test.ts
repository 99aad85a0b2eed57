import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../support/until.mjs';
import { untilFindings } from './findings';
import { openUntitled } from './samples';
import { withSetting } from './settings';

/** What the gear of the output panel offers for the output that is shown. */
const LEVEL = {
  trace: 'workbench.action.output.activeOutputLogLevel.1',
  info: 'workbench.action.output.activeOutputLogLevel.3',
};

/** What the editor shows of the extension's output; undefined while it does not. */
function shownOutput(): string | undefined {
  return vscode.workspace.textDocuments
    .find(({ uri }) => uri.scheme === 'output' && uri.path.includes('jianggao'))
    ?.getText();
}

async function openDraft(): Promise<void> {
  const { document } = await openUntitled('一、甲\n正文。\n二、乙\n正文。\n');
  await untilFindings(document, []);
}

describe('the output', () => {
  before(async () => {
    await openDraft();
    await vscode.commands.executeCommand('jianggao.showOutput');
    await until(shownOutput, (text) => assert.notEqual(text, undefined, 'no output is shown'));
  });

  it('leaves commands to the draft that was in front when it has the focus', async () => {
    const { document } = await openUntitled('一、甲\n正文。\n三、乙\n正文。\n');
    await vscode.commands.executeCommand('jianggao.showOutput');
    await vscode.commands.executeCommand('workbench.panel.output.focus');
    await until(
      () => vscode.window.activeTextEditor?.document.uri.scheme,
      (scheme) => assert.equal(scheme, 'output'),
    );
    await vscode.commands.executeCommand('jianggao.renumber');
    assert.equal(document.lineAt(2).text, '二、乙');
  });

  it('is shown on jianggao.showOutput, and says what passes between editor and server while its level is Trace', async () => {
    assert.doesNotMatch(shownOutput() ?? '', /textDocument\/didOpen/);
    await vscode.commands.executeCommand(LEVEL.trace);
    try {
      await openDraft();
      await until(shownOutput, (text) => assert.match(text ?? '', /textDocument\/didOpen/));
      assert.doesNotMatch(shownOutput() ?? '', /languageId/);
      await withSetting('jianggao.trace.server', 'verbose', async () => {
        await openDraft();
        await until(shownOutput, (text) => assert.match(text ?? '', /languageId/));
      });
    } finally {
      await vscode.commands.executeCommand(LEVEL.info);
    }
  });
});
