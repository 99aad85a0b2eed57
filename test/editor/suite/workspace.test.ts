import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { diagnosticsOf, untilFindings } from './findings';
import { openFile, samplesFolder } from './samples';
import { withSetting } from './settings';
import { partOfLine, replace } from './typing';

const FAULTY = '一、甲\n正文。\n二、乙\n正文。\n二、丙\n正文。\n四、丁\n正文。\n';
/** Enough for a person to change their mind while they are checked. */
const MANY = 1500;
const FAULT = { line: 5, rule: 'sequence-duplicate' };

describe('jianggao.checkWorkspace', () => {
  let folder: string;
  let file: string;
  let uri: vscode.Uri;

  beforeEach(() => {
    folder = mkdtempSync(join(samplesFolder(), 'unopened-'));
    file = join(folder, '在座谈会上的讲话.txt');
    uri = vscode.Uri.file(file);
    writeFileSync(file, FAULTY);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('finds the faults of drafts that are not open', async () => {
    await checkWorkspace();
    await untilFindings({ uri }, [FAULT]);
    assert.ok(!vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()));
  });

  it('leaves a draft that is opened to its editor, and keeps its findings when it is closed', async () => {
    await checkWorkspace();
    await untilFindings({ uri }, [FAULT]);
    const { document } = await openFile(file);
    // Mended in the editor: what was found in the file must not be shown beside it.
    await replace(document, partOfLine(4, 0, 1), '三');
    await untilFindings(document, []);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilFindings({ uri }, [FAULT]);
  });

  it('shows the findings of a draft that is open already once', async () => {
    const { document } = await openFile(file);
    await untilFindings(document, [FAULT]);
    await checkWorkspace();
    assert.equal(diagnosticsOf(document).length, 1);
  });

  it('finds the faults of a draft that is open as something else, and leaves them to its editor once it is a speech again', async () => {
    const { document: speech } = await openFile(file);
    const plain = await vscode.languages.setTextDocumentLanguage(speech, 'plaintext');
    await checkWorkspace();
    await untilFindings({ uri }, [FAULT]);
    const again = await vscode.languages.setTextDocumentLanguage(plain, 'jianggao');
    await replace(again, partOfLine(4, 0, 1), '三');
    await untilFindings(again, []);
  });

  it('follows files that are changed or deleted elsewhere, and rules', async () => {
    await checkWorkspace();
    await untilFindings({ uri }, [FAULT]);
    await withSetting('jianggao.rules', { [FAULT.rule]: 'off' }, () => untilFindings({ uri }, []));
    await untilFindings({ uri }, [FAULT]);
    writeFileSync(file, FAULTY.replace('二、丙', '三、丙'));
    await untilFindings({ uri }, []);
    writeFileSync(file, FAULTY);
    await untilFindings({ uri }, [FAULT]);
    rmSync(folder, { recursive: true });
    await untilFindings({ uri }, []);
  });

  it('stops when a person has had enough, and keeps what was found until then', async () => {
    const many = Array.from({ length: MANY }, (_, number) => join(folder, `第${number + 1}次讲话.txt`));
    for (const name of many) writeFileSync(name, FAULTY.repeat(20));
    const found = () => many.filter((name) => vscode.languages.getDiagnostics(vscode.Uri.file(name)).length > 0).length;
    const check = checkWorkspace();
    await until(found, (count) => assert.notEqual(count, 0));
    // The button of the notification that shows the progress: Cancel.
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await check;
    assert.ok(found() < MANY, 'all were checked');
  });

  it('tells which file is no draft that can be read', async () => {
    const binary = join(folder, '录音讲话.txt');
    writeFileSync(binary, Buffer.from([0, 255, 254, 0, 1, 2, 3, 0, 129, 141]));
    await checkWorkspace();
    await untilEqual(() => vscode.languages.getDiagnostics(vscode.Uri.file(binary)).length, 1);
    const [told] = vscode.languages.getDiagnostics(vscode.Uri.file(binary));
    assert.match(told?.message ?? '', /^Not checked/);
  });
});

async function checkWorkspace(): Promise<void> {
  await vscode.commands.executeCommand('jianggao.checkWorkspace');
}
