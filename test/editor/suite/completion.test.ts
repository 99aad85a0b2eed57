import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { openUntitled } from './samples';
import { withSetting } from './settings';
import { undo } from './typing';

/** The numbers that are offered at a place of a draft; `trigger` is the character that was typed. */
async function numbersAt(
  { uri }: Pick<vscode.TextDocument, 'uri'>,
  position: vscode.Position,
  trigger?: string,
): Promise<readonly string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
    trigger,
  );
  const numbers = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
  return numbers.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Shows a draft with the cursor at its end. */
async function openAtEnd(text: string): Promise<vscode.TextEditor> {
  const editor = await openUntitled(text);
  putCursor(editor, editor.document.positionAt(text.length));
  // The server has read it.
  const start = new vscode.Position(0, 0);
  await until(
    () => vscode.commands.executeCommand<unknown[]>('vscode.executeFoldingRangeProvider', editor.document.uri, start),
    (found) => assert.ok(Array.isArray(found)),
  );
  return editor;
}

function putCursor(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

const type = (text: string) => vscode.commands.executeCommand('type', { text });

/** What Enter is bound to where it writes numbers. */
async function pressEnter(): Promise<void> {
  const commands = [{ command: 'type', args: { text: '\n' } }, 'jianggao.numberLine'];
  await vscode.commands.executeCommand('runCommands', { commands });
}

/** What Tab is bound to where nothing is selected in the list. */
async function takeFirst(): Promise<void> {
  await vscode.commands.executeCommand('runCommands', { commands: ['focusSuggestion', 'acceptSelectedSuggestion'] });
}

/** Does something again and again until the draft reads as expected: the list comes up when it is ready. */
async function untilText({ document }: vscode.TextEditor, work: () => Thenable<unknown>, expected: string) {
  await until(
    async () => {
      if (document.getText() !== expected) await work();
      return document.getText();
    },
    (text) => assert.equal(text, expected),
  );
}

describe('numbers that write themselves', () => {
  it('are offered at the head of a line', async () => {
    const { document } = await openAtEnd('一、认清形势\n');
    await untilEqual(() => numbersAt(document, new vscode.Position(1, 0)), ['二、', '（一）']);
    await untilEqual(() => numbersAt(document, new vscode.Position(1, 0), '\n'), ['二、', '（一）']);
  });

  it('go on inside a paragraph', async () => {
    const { document } = await openAtEnd('要早。一是抓种子；');
    await untilEqual(() => numbersAt(document, new vscode.Position(0, 9), '；'), ['二是']);
  });

  it('are written when they are accepted, and those behind them follow, in one step back', async () => {
    const text = '一、认清形势\n\n二、突出重点\n';
    const editor = await openAtEnd(text);
    putCursor(editor, new vscode.Position(1, 0));
    await untilEqual(() => numbersAt(editor.document, new vscode.Position(1, 0)), ['二、', '（一）']);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await untilText(
      editor,
      () => vscode.commands.executeCommand('acceptSelectedSuggestion'),
      '一、认清形势\n二、\n三、突出重点\n',
    );
    assert.deepEqual(editor.selection.active, new vscode.Position(1, 2));
    await type('压实责任');
    assert.equal(editor.document.getText(), '一、认清形势\n二、压实责任\n三、突出重点\n');
    await undo();
    await untilEqual(() => editor.document.getText(), '一、认清形势\n二、\n三、突出重点\n');
    await undo();
    await untilEqual(() => editor.document.getText(), text);
  });

  it('replace the beginning that is typed', async () => {
    const editor = await openAtEnd('一、认清形势\n（一）旱涝的教训还在眼前。\n');
    await type('（');
    await untilText(editor, takeFirst, '一、认清形势\n（一）旱涝的教训还在眼前。\n（二）');
  });
});

describe('Enter', () => {
  it('brings up the next number, which one key takes', async () => {
    const editor = await openAtEnd('一、认清形势');
    await untilEqual(() => numbersAt(editor.document, new vscode.Position(0, 0)), []);
    await type('\n');
    await untilText(editor, takeFirst, '一、认清形势\n二、');
  });

  it('writes the next number where the setting says so, in one step', async () => {
    await withSetting('jianggao.onEnter', 'insert', async () => {
      const editor = await openAtEnd('　　一、认清形势\n　　二、突出重点');
      putCursor(editor, new vscode.Position(0, 8));
      await pressEnter();
      assert.equal(editor.document.getText(), '　　一、认清形势\n　　二、\n　　三、突出重点');
      assert.deepEqual(editor.selection.active, new vscode.Position(1, 4));
      await undo();
      assert.equal(editor.document.getText(), '　　一、认清形势\n　　二、突出重点');
    });
  });

  it('takes a bare number away again', async () => {
    const editor = await openAtEnd('一、认清形势');
    await pressEnter();
    assert.equal(editor.document.getText(), '一、认清形势\n二、');
    await pressEnter();
    assert.equal(editor.document.getText(), '一、认清形势\n');
  });

  it('loses nothing that is typed before the number is there', async () => {
    const editor = await openAtEnd('一、认清形势');
    await type('\n');
    await Promise.all([vscode.commands.executeCommand('jianggao.numberLine'), type('好。')]);
    await untilEqual(() => editor.document.getText().replace('二、', ''), '一、认清形势\n好。');
  });

  it('only breaks the line elsewhere', async () => {
    const editor = await openAtEnd('同志们：');
    await pressEnter();
    await untilEqual(() => editor.document.getText(), '同志们：\n');
    await type('今天开会。');
    assert.equal(editor.document.getText(), '同志们：\n今天开会。');
  });

  it('only breaks the lines where there are several cursors', async () => {
    const editor = await openAtEnd('一、甲\n二、乙');
    editor.selections = [0, 1].map((line) => new vscode.Selection(line, 3, line, 3));
    await pressEnter();
    await untilEqual(() => editor.document.getText(), '一、甲\n\n二、乙\n');
  });

  it('writes the line ends of the draft', async () => {
    const editor = await openAtEnd('一、甲\n二、乙');
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    putCursor(editor, new vscode.Position(1, 3));
    await pressEnter();
    assert.equal(editor.document.getText(), '一、甲\r\n二、乙\r\n三、');
  });

  it('is left alone where the setting says so', async () => {
    await withSetting('jianggao.onEnter', 'off', async () => {
      const { document } = await openAtEnd('一、认清形势\n');
      const place = new vscode.Position(1, 0);
      await untilEqual(() => numbersAt(document, place), ['二、', '（一）']);
      assert.deepEqual(await numbersAt(document, place, '\n'), []);
    });
  });

  it('is left alone in another language, where what comes up would be selected', async () => {
    await withSetting('jianggao.languages', ['markdown'], async () => {
      const content = '# 一、认清形势\n';
      const { uri } = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      const place = new vscode.Position(1, 0);
      await untilEqual(() => numbersAt({ uri }, place), ['二、', '（一）']);
      assert.deepEqual(await numbersAt({ uri }, place, '\n'), []);
    });
  });

  it('has a command for the palette that does the same', async () => {
    const editor = await openAtEnd('第一，抓种子。');
    await vscode.commands.executeCommand('jianggao.continueList');
    assert.equal(editor.document.getText(), '第一，抓种子。\n第二，');
  });
});
