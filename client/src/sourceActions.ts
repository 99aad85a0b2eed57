import * as vscode from 'vscode';

/** What a source action of the server is called here, and what is said where it has nothing to do. */
interface SourceAction {
  readonly kind: string;
  readonly nothingToDo: string;
}

/** Mends every numbering fault that leaves no doubt in the draft in front, in one undo step. */
export function fixAll(): Promise<void> {
  return run({
    kind: 'source.fixAll.jianggao',
    nothingToDo: vscode.l10n.t('There is no numbering fault that can be fixed without a decision.'),
  });
}

/** Renumbers every list of the draft in front, in one undo step. */
export function renumber(): Promise<void> {
  return run({
    kind: 'source.renumber.jianggao',
    nothingToDo: vscode.l10n.t('Every list is numbered in order already.'),
  });
}

/** The server is asked directly: the editor's own command depends on where the focus is when it gets to it. */
async function run({ kind, nothingToDo }: SourceAction): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document } = editor;
  const { version } = document;
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind,
    1,
  );
  const edits = actions.find((action) => action.kind?.value === kind)?.edit?.get(document.uri);
  if (edits === undefined) {
    void vscode.window.showInformationMessage(nothingToDo);
    return;
  }
  // An edit of the editor, not of the workspace, which would change a read-only draft too.
  const applied =
    document.version === version &&
    (await editor.edit((draft) => {
      for (const { range, newText } of edits) draft.replace(range, newText);
    }));
  if (!applied) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft was not changed: it is read-only, or it was edited meanwhile.'),
    );
  }
}
