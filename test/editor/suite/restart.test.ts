import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../support/until.mjs';
import { runFixAll } from './actions';
import { untilChecked, untilFindings } from './findings';
import { openSample } from './samples';
import { serverProcesses } from './serverProcesses';
import { partOfLine, replace } from './typing';

const SAMPLE = 'rally.jianggao';

/** Mends one fault by hand and waits for the finding to go: what was found before could have been left behind. */
async function assertServerRuns(document: vscode.TextDocument): Promise<void> {
  const faults = await untilChecked(document, SAMPLE);
  const fault = faults.find(({ rule }) => rule === 'sequence-duplicate');
  assert.ok(fault);
  await replace(document, partOfLine(fault.line - 1, 0, fault.is.length), fault.was);
  await untilFindings(
    document,
    faults.filter((other) => other !== fault),
  );
}

describe('the language server', () => {
  it('starts anew on jianggao.restartServer and checks the open documents again', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    await untilChecked(document, SAMPLE);
    const [before] = serverProcesses();
    await vscode.commands.executeCommand('jianggao.restartServer');
    await assertServerRuns(document);
    assert.notEqual(serverProcesses()[0]?.pid, before?.pid);
  });

  it('is waited for by a command that needs it', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    await untilChecked(document, SAMPLE);
    const { version } = document;
    const restarted = vscode.commands.executeCommand('jianggao.restartServer');
    await runFixAll();
    assert.notEqual(document.version, version, 'nothing was mended');
    await restarted;
  });

  it('is there once after two restarts at the same time', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    await untilChecked(document, SAMPLE);
    const restart = () => vscode.commands.executeCommand('jianggao.restartServer');
    await Promise.all([restart(), restart()]);
    await assertServerRuns(document);
    await until(serverProcesses, ({ length }) => assert.equal(length, 1));
  });

  it('comes back when its process was killed', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    await untilChecked(document, SAMPLE);
    const [killed] = serverProcesses();
    assert.ok(killed);
    assert.ok(killed.kill('SIGKILL'));
    await until(serverProcesses, ([server]) => assert.ok(server && server.pid !== killed.pid, 'no other process'));
    await assertServerRuns(document);
  });

  it('is left alone when it crashes again and again, and comes back when it is asked to', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    await vscode.commands.executeCommand('jianggao.restartServer');
    await untilChecked(document, SAMPLE);
    const killed = new Set<number | undefined>();
    for (let crash = 0; crash < 5; crash++) {
      const [server] = await until(serverProcesses, ([next]) => assert.ok(next && !killed.has(next.pid), 'no process'));
      killed.add(server?.pid);
      assert.ok(server?.kill('SIGKILL'));
    }
    await until(serverProcesses, ({ length }) => assert.equal(length, 0));
    const { version } = document;
    await runFixAll();
    assert.equal(document.version, version);
    await vscode.commands.executeCommand('jianggao.restartServer');
    await assertServerRuns(document);
  });
});
