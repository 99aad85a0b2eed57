import * as vscode from 'vscode';
import type { DraftInFront } from './draftInFront';
import { editDraft, tellUnedited } from './editDraft';
import type { ServerConnection } from './serverConnection';

/** What a source action of the server is called here, and what is said where it has nothing to do. */
interface SourceAction {
  readonly kind: string;
  readonly nothingToDo: string;
}

/** Mends every fault that leaves no doubt in the draft in front, in one undo step. */
export function fixAll(server: ServerConnection, inFront: DraftInFront): Promise<void> {
  return run(server, inFront, {
    kind: 'source.fixAll.jianggao',
    nothingToDo: vscode.l10n.t('There is no fault that can be fixed without a decision.'),
  });
}

/** Renumbers every list of the draft in front, in one undo step. */
export function renumber(server: ServerConnection, inFront: DraftInFront): Promise<void> {
  return run(server, inFront, {
    kind: 'source.renumber.jianggao',
    nothingToDo: vscode.l10n.t('Every list is numbered in order already.'),
  });
}

async function run(
  server: ServerConnection,
  inFront: DraftInFront,
  { kind, nothingToDo }: SourceAction,
): Promise<void> {
  // Without a server there is nothing to do either, which must not be told as good news.
  if (!(await server.untilReady())) return;
  const editor = await inFront.bring();
  if (editor === undefined) return;
  let outcome = await apply(editor, kind);
  // The draft may have been edited while the server was at work: it is asked for once more.
  if (outcome === 'refused') outcome = await apply(editor, kind);
  if (outcome === 'nothing') void vscode.window.showInformationMessage(nothingToDo);
  if (outcome === 'refused') tellUnedited();
}

/** Does what the server offers for a draft. It is asked directly: the editor's own command depends on where the focus is. */
async function apply(editor: vscode.TextEditor, kind: string): Promise<'done' | 'nothing' | 'refused'> {
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
  if (edits === undefined) return 'nothing';
  return (await editDraft(editor, version, edits)) ? 'done' : 'refused';
}
