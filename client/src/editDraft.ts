import * as vscode from 'vscode';

/** Replaces a stretch of a draft. A `vscode.TextEdit` is one. */
interface DraftEdit {
  readonly range: vscode.Range;
  readonly newText: string;
}

/** Whether undo stops before and behind the edits; left out, it stops at both. */
export interface UndoStops {
  readonly undoStopBefore: boolean;
  readonly undoStopAfter: boolean;
}

/** Edits a draft at the version that the edits are for. Answers with whether that was done: not in a read-only draft, nor in one that has changed or is no longer shown. */
export async function editDraft(
  editor: vscode.TextEditor,
  version: number,
  edits: readonly DraftEdit[],
  undoStops?: UndoStops,
): Promise<boolean> {
  const { document } = editor;
  // The editor may have been closed, or show another draft, since the server was asked.
  if (!vscode.window.visibleTextEditors.includes(editor) || document.version !== version) return false;
  // An edit of the editor, not of the workspace, which would change a read-only draft too.
  const accepted = await editor.edit((draft) => {
    for (const { range, newText } of edits) draft.replace(range, newText);
  }, undoStops);
  // Of a read-only draft the editor says that it was edited, too.
  return accepted && document.version !== version;
}

/** Tells that a draft could not be edited. */
export function tellUnedited(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The draft was not changed: it is read-only, or it was edited meanwhile.'),
  );
}
