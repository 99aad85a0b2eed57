import * as vscode from 'vscode';
import { CONTINUE_LIST_REQUEST, type ContinuedList, type ContinueListParams } from '../../protocol/requests';
import { editDraft } from './editDraft';
import { isSpeech } from './languages';
import type { NumberEdits } from './numberEdits';
import { toPlace, toPosition, toRange } from './positions';
import type { ServerConnection } from './serverConnection';

/** A number that comes later than this would surprise the writer. */
const PATIENCE_MS = 1000;

/** Breaks the line in the draft in front, and numbers the new one where a list goes on. */
export async function continueList(server: ServerConnection, numberEdits: NumberEdits): Promise<void> {
  await vscode.commands.executeCommand('type', { text: '\n' });
  await numberLine(server, numberEdits);
}

/**
 * Numbers the empty line that Enter has just opened in the draft in front, as a part of the same undo step. The key itself was the editor's,
 * so that nothing typed after it can come before it; and whoever writes on before the number is there goes without it.
 * Where numbers follow what was written before Enter, they do so first: this one counts from them.
 */
export async function numberLine(server: ServerConnection, numberEdits: NumberEdits): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isSpeech(editor.document)) return;
  const { document, selections } = editor;
  const [selection, ...others] = selections;
  if (selection === undefined || others.length > 0 || !selection.isEmpty) return;
  const late = tooLate();
  await numberEdits.inTurn(async () => {
    const { version } = document;
    const params: ContinueListParams = { uri: document.uri.toString(), version, at: toPlace(selection.active) };
    const asked = server.askQuietly<ContinuedList | null>(CONTINUE_LIST_REQUEST, params);
    const continued = await Promise.race([asked, late]);
    if (!continued || document.version !== version || !editor.selection.isEqual(selection)) return;
    await apply(editor, version, continued);
  });
}

function tooLate(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
}

async function apply(editor: vscode.TextEditor, version: number, { edits, cursor }: ContinuedList): Promise<void> {
  const isDone = await editDraft(
    editor,
    version,
    edits.map(({ range, newText }) => ({ range: toRange(range), newText })),
    { undoStopBefore: false, undoStopAfter: true },
  );
  const position = toPosition(cursor);
  // The cursor of one who has written on is where it belongs.
  const isOnLine = editor.selection.active.line === cursor.line && editor.selection.active.isBefore(position);
  if (isDone && isOnLine) editor.selection = new vscode.Selection(position, position);
}
