import * as vscode from 'vscode';
import {
  type Place,
  RESTRUCTURE_REQUEST,
  type Restructured,
  type RestructureParams,
  type Restructuring,
} from '../../protocol/requests';
import type { ServerConnection } from './serverConnection';

/**
 * Changes the structure of a draft in one undo step, and puts the cursor where it belongs afterwards.
 * Answers with what was done; with undefined where the draft stays as it was, which is told with its reason. An answer without edits had nothing to change.
 */
export async function restructure(
  server: ServerConnection,
  editor: vscode.TextEditor,
  operation: Restructuring,
): Promise<Restructured | undefined> {
  const { document } = editor;
  const params: RestructureParams = { uri: document.uri.toString(), version: document.version, operation };
  const done = await server.ask<Restructured | null>(RESTRUCTURE_REQUEST, params);
  if (done === undefined || done === null) return undefined;
  if (done.edits.length === 0) return done;
  if (!(await apply(editor, done))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft was not changed: it is read-only, or it was edited meanwhile.'),
    );
    return undefined;
  }
  putCursor(editor, toPosition(done.cursor), done.version);
  return done;
}

/** Puts the cursor where it belongs after an edit of a version. Who writes on meanwhile writes at the cursor as it is: moving it would tear what is written apart. */
function putCursor(editor: vscode.TextEditor, cursor: vscode.Position, version: number): void {
  const isThere = editor.selection.isEmpty && editor.selection.active.isEqual(cursor);
  const isWrittenOn = editor.document.version > version + 1;
  if (!isThere && !isWrittenOn) editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Applies edits to a draft at the version that they are for. Answers with whether that was done: not in a read-only draft, nor in one that has changed meanwhile. */
export async function apply(
  editor: vscode.TextEditor,
  { version, edits }: Restructured,
  undoStops?: { readonly undoStopBefore: boolean; readonly undoStopAfter: boolean },
): Promise<boolean> {
  // The editor may have been closed, or show another draft, since the server was asked.
  if (!vscode.window.visibleTextEditors.includes(editor) || editor.document.version !== version) return false;
  // An edit of the editor, not of the workspace, which would change a read-only draft too.
  const accepted = await editor.edit((draft) => {
    for (const { range, newText } of edits)
      draft.replace(new vscode.Range(toPosition(range.start), toPosition(range.end)), newText);
  }, undoStops);
  // Of a read-only draft the editor says that it was edited, too.
  return accepted && editor.document.version !== version;
}

function toPosition({ line, character }: Place): vscode.Position {
  return new vscode.Position(line, character);
}
