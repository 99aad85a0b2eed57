import * as vscode from 'vscode';

/** Texts that the editor shows beside its editors, in a panel or between the lines; focused, each counts as the active editor. */
const BESIDE: readonly string[] = ['output', 'comment'];

/** The editor of the text in front. Undefined where something else is: a walkthrough, a preview, the output. */
export function textInFront(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor !== undefined && BESIDE.includes(editor.document.uri.scheme) ? undefined : editor;
}

/** The same; but a text beside something that is none stays in front as long as it is seen. */
export function textStillInFront(before: vscode.TextDocument | undefined): vscode.TextEditor | undefined {
  return textInFront() ?? vscode.window.visibleTextEditors.find(({ document }) => document === before);
}
