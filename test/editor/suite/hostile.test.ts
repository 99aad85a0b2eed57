import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { untilFindings } from './findings';
import { openFile, openUntitled, writeDraft } from './samples';
import { withSetting } from './settings';
import { undo } from './typing';

const LINES = ['一、甲', '好。', '二、乙', '好。', '三、丙', '好。', '四、丁', '好。'];
const SOUND = LINES.join('\n');
/** Meant so: 六、 is a fault only to those who count. */
const ODD = SOUND.replace('四、', '六、');

const type = (text: string) => vscode.commands.executeCommand('type', { text });
const textOf = ({ document }: vscode.TextEditor) => document.getText().replaceAll('\r\n', '\n');
const untilText = (editor: vscode.TextEditor, expected: string) => untilEqual(() => textOf(editor), expected);

function select(editor: vscode.TextEditor, from: number, to = from): void {
  editor.selection = new vscode.Selection(from, 0, to, 0);
}

/** Opens a draft, and waits until the server has read it. */
async function open(text: string): Promise<vscode.TextEditor> {
  const editor = await openUntitled(text);
  const start = new vscode.Position(0, 0);
  await until(
    () => vscode.commands.executeCommand<unknown[]>('vscode.executeFoldingRangeProvider', editor.document.uri, start),
    (found) => assert.ok(Array.isArray(found)),
  );
  return editor;
}

async function deleteFirst(editor: vscode.TextEditor): Promise<void> {
  select(editor, 0, 2);
  await vscode.commands.executeCommand('deleteLeft');
}

describe('numbers that follow, for one who is quick or changes his mind', () => {
  const onType = (work: () => Promise<void>) => withSetting('jianggao.renumber', 'onType', work);

  for (const lineEnd of ['\n', '\r\n'])
    it(`are taken back and done again, step by step, with ${JSON.stringify(lineEnd)}`, async () =>
      onType(async () => {
        const editor = await open(SOUND.replaceAll('\n', lineEnd));
        await untilFindings(editor.document, []);
        const texts = [textOf(editor)];
        const step = async (work: () => Promise<unknown>, expected: string) => {
          await work();
          await untilText(editor, expected);
          texts.push(expected);
        };
        await step(() => deleteFirst(editor), '一、乙\n好。\n二、丙\n好。\n三、丁\n好。');
        await step(async () => {
          select(editor, 4);
          await vscode.commands.executeCommand('editor.action.moveLinesUpAction');
        }, '一、乙\n好。\n二、丙\n三、丁\n好。\n好。');
        await step(async () => {
          select(editor, 2);
          await vscode.commands.executeCommand('editor.action.deleteLines');
        }, '一、乙\n好。\n二、丁\n好。\n好。');
        await step(async () => {
          await vscode.env.clipboard.writeText('二、新\n好。\n二、又\n');
          select(editor, 2);
          await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
        }, '一、乙\n好。\n二、新\n好。\n三、又\n四、丁\n好。\n好。');
        for (const before of texts.slice(0, -1).reverse()) {
          await undo();
          await untilText(editor, before);
        }
        for (const after of texts.slice(1)) {
          await vscode.commands.executeCommand('redo');
          await untilText(editor, after);
        }
      }));

  it('follow when the line is left in which he wrote on at once', async () =>
    onType(async () => {
      const editor = await open(SOUND);
      await deleteFirst(editor);
      select(editor, 5);
      await type('很');
      select(editor, 1);
      await untilText(editor, '一、乙\n好。\n二、丙\n好。\n三、丁\n很好。');
    }));

  it('stay as they were meant where an undo has brought them back', async () =>
    onType(async () => {
      const editor = await open(ODD);
      await deleteFirst(editor);
      await untilText(editor, '一、乙\n好。\n二、丙\n好。\n五、丁\n好。');
      await undo();
      await untilText(editor, ODD);
      select(editor, 2, 4);
      await vscode.commands.executeCommand('deleteLeft');
      await untilText(editor, '一、甲\n好。\n二、丙\n好。\n五、丁\n好。');
    }));

  it('wait for the line that is written in one of two editors beside each other', async () =>
    onType(async () => {
      const left = await open(SOUND);
      await vscode.commands.executeCommand('workbench.action.splitEditor');
      const right = await until(
        () => vscode.window.activeTextEditor,
        (editor) => assert.ok(editor !== undefined && editor !== left),
      );
      assert.ok(right);
      right.selection = new vscode.Selection(1, 2, 1, 2);
      await type('\n');
      await type('二、新');
      select(left, 6);
      // What follows on leaving the line follows once.
      const written = SOUND.replace('二、乙', '二、新\n二、乙');
      assert.equal(textOf(right), written);
      select(right, 4);
      await untilText(right, '一、甲\n好。\n二、新\n三、乙\n好。\n四、丙\n好。\n五、丁\n好。');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }));

  it('wait for the line that is written while the editor saves by itself', async () =>
    withSetting('jianggao.renumber', 'onSave', async () => {
      const editor = await openFile(writeDraft('auto-save.jianggao', SOUND));
      await untilFindings(editor.document, []);
      const byItself = (work: () => Promise<void>) =>
        withSetting('files.autoSaveDelay', 50, () => withSetting('files.autoSave', 'afterDelay', work));
      await byItself(async () => {
        editor.selection = new vscode.Selection(1, 2, 1, 2);
        await type('\n');
        await type('二、');
        await untilEqual(() => editor.document.isDirty, false);
        assert.equal(textOf(editor), SOUND.replace('二、乙', '二、\n二、乙'));
      });
      await type('新');
      await vscode.commands.executeCommand('workbench.action.files.save');
      await untilText(editor, '一、甲\n好。\n二、新\n三、乙\n好。\n四、丙\n好。\n五、丁\n好。');
    }));
});

describe('a key for a command that is held down', () => {
  it('does it as often as it can be done', async () => {
    const editor = await open(SOUND);
    select(editor, 0);
    const repeats = Array.from({ length: 10 }, () => vscode.commands.executeCommand('jianggao.moveDown'));
    await Promise.all(repeats);
    assert.equal(textOf(editor).trim(), '一、乙\n好。\n二、丙\n好。\n三、丁\n好。\n四、甲\n好。');
  });
});

describe('Enter inside a snippet', () => {
  it('leaves Tab to the snippet', async () => {
    const editor = await open('');
    const snippet = new vscode.SnippetString('一、$' + '{1:标题}\n$' + '{2:正文}\n');
    await editor.insertSnippet(snippet, new vscode.Position(0, 0));
    await type('认清形势');
    await type('\n');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(editor.document.getText(editor.selection), '正文');
    assert.equal(textOf(editor), '一、认清形势\n\n正文\n');
    await vscode.commands.executeCommand('leaveSnippet');
  });
});
