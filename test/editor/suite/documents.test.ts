import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { fixAll, runFixAll } from './actions';
import { untilChecked, untilFindings } from './findings';
import { leftByFixAll, openFile, openUntitled, readSample, writeDraft } from './samples';
import { withSetting } from './settings';
import { symbolsOf } from './symbols';
import { partOfLine, replace } from './typing';

const FAULTY = '一、甲\n正文。\n二、乙\n正文。\n二、丙\n正文。\n四、丁\n正文。\n';
const FAULT = { line: 5, rule: 'sequence-duplicate' };
const MENDED = FAULTY.replace('二、丙', '三、丙');

describe('a document', () => {
  it('that is not on disk is checked and mended', async () => {
    const { document } = await openUntitled(FAULTY);
    await untilFindings(document, [FAULT]);
    await fixAll(document);
    assert.equal(document.getText(), MENDED);
    await untilFindings(document, []);
  });

  it('with CRLF has the findings of the same one with LF, and keeps its line ends', async () => {
    const text = readSample('faulty/rally.jianggao').replaceAll('\n', '\r\n');
    const { document } = await openFile(writeDraft('crlf.jianggao', text));
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const faults = await untilChecked(document, 'rally.jianggao');
    await fixAll(document);
    await untilFindings(document, leftByFixAll(faults));
    assert.ok(await document.save());
    assert.doesNotMatch(readFileSync(document.uri.fsPath, 'utf8'), /(?<!\r)\n/);
  });

  it('that is read-only is checked and left as it is', async () => {
    await withSetting('files.readonlyInclude', { '**/locked.jianggao': true }, async () => {
      const { document } = await openFile(writeDraft('locked.jianggao', FAULTY));
      await untilFindings(document, [FAULT]);
      await runFixAll();
      // Another draft is mended meanwhile, so there was time enough to spoil this one.
      const { document: other } = await openUntitled(FAULTY);
      await untilFindings(other, [FAULT]);
      await fixAll(other);
      assert.equal(other.getText(), MENDED);
      assert.equal(document.getText(), FAULTY);
      await untilFindings(document, [FAULT]);
    });
  });

  it('that is empty has no findings and no symbols, and is checked once there is text', async () => {
    const { document } = await openFile(writeDraft('empty.jianggao', ''));
    assert.deepEqual(await symbolsOf(document), []);
    await untilFindings(document, []);
    await replace(document, partOfLine(0, 0, 0), FAULTY);
    await untilFindings(document, [FAULT]);
    await replace(document, new vscode.Range(0, 0, document.lineCount, 0), '');
    await untilFindings(document, []);
    assert.deepEqual(await symbolsOf(document), []);
  });

  it('that is closed has no findings left', async () => {
    const { document } = await openUntitled(FAULTY);
    await untilFindings(document, [FAULT]);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilFindings(document, []);
  });

  for (const name of ['草稿.jianggao', '草稿.jgao', '草稿.讲稿', '在动员会上的讲话.txt', '讲话.txt']) {
    it(`named ${name} is a speech`, async () => {
      const { document } = await openFile(writeDraft(name, FAULTY));
      assert.equal(document.languageId, 'jianggao');
      await untilFindings(document, [FAULT]);
    });
  }

  it('named otherwise is none', async () => {
    const { document } = await openFile(writeDraft('清单.txt', FAULTY));
    assert.equal(document.languageId, 'plaintext');
  });
});
