import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Replaces a part of a document, as one undo step. */
export async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The part of a line, counted from 0, between two columns. */
export function partOfLine(line: number, start: number, end: number): vscode.Range {
  return new vscode.Range(line, start, line, end);
}

/** Presses undo once in the active editor. */
export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}
