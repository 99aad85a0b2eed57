import * as vscode from 'vscode';
import {
  RESTRUCTURE_REQUEST,
  type Restructured,
  type RestructureParams,
  type Restructuring,
} from '../../protocol/requests';
import { tellUnedited } from './editDraft';
import type { NumberEdits } from './numberEdits';
import { toPosition } from './positions';
import type { ServerConnection } from './serverConnection';

/** A draft in its editor, at the version at which the places of a change were found: a draft that has changed since is refused. */
export interface DraftAt {
  readonly editor: vscode.TextEditor;
  readonly version: number;
}

/**
 * Changes the structure of a draft in one undo step, and puts the cursor where it belongs afterwards.
 * Answers with what was done; with undefined where the draft stays as it was, which is told with its reason. An answer without edits had nothing to change.
 */
export async function restructure(
  server: ServerConnection,
  numberEdits: NumberEdits,
  { editor, version }: DraftAt,
  operation: Restructuring,
): Promise<Restructured | undefined> {
  const params: RestructureParams = { uri: editor.document.uri.toString(), version, operation };
  const done = await server.ask<Restructured | null>(RESTRUCTURE_REQUEST, params);
  if (done === undefined || done === null) return undefined;
  if (done.edits.length === 0) return done;
  if (!(await numberEdits.make(editor, done))) {
    tellUnedited();
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
