import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../support/until.mjs';
import { extension } from './extension';
import { openUntitled } from './samples';
import { serverProcesses } from './serverProcesses';

// The first of all files: the window is new, and nothing has needed the server yet.
describe('the extension', () => {
  it('wakes up for plain text without a server, which comes with the first draft', async () => {
    const content = 'Ladies and gentlemen, the water comes down from the hills.\n'.repeat(9);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content }));
    await until(
      () => extension().isActive,
      (isActive) => assert.ok(isActive, 'it sleeps'),
    );
    assert.equal(serverProcesses().length, 0, 'a server that nobody needs');
    await openUntitled('一、认清形势\n');
    await until(serverProcesses, ({ length }) => assert.equal(length, 1));
  });
});
