import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { untilChecked, untilFindings } from './findings';
import { openSample } from './samples';
import { partOfLine, replace } from './typing';

const SAMPLE = 'rally.jianggao';

describe('jianggao.restartServer', () => {
  it('starts a server that checks the open documents again', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    const faults = await untilChecked(document, SAMPLE);
    await vscode.commands.executeCommand('jianggao.restartServer');
    await untilChecked(document, SAMPLE);

    // Findings could have been left behind; only a server that runs sees what is written now.
    const fault = faults.find(({ rule }) => rule === 'sequence-duplicate');
    assert.ok(fault);
    await replace(document, partOfLine(fault.line - 1, 0, fault.is.length), fault.was);
    await untilFindings(
      document,
      faults.filter((other) => other !== fault),
    );
  });

  it('works twice at once', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    await untilChecked(document, SAMPLE);
    const restart = () => vscode.commands.executeCommand('jianggao.restartServer');
    await Promise.all([restart(), restart()]);
    await untilChecked(document, SAMPLE);
  });
});
