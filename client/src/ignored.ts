import * as vscode from 'vscode';
import {
  IGNORED_REQUEST,
  type IgnoredEntry,
  type IgnoredInFolder,
  REMOVE_IGNORED_REQUEST,
  type RemoveIgnoredParams,
} from '../../protocol/requests';
import type { ServerConnection } from './serverConnection';

type IgnoredItem = vscode.QuickPickItem & { readonly folder?: string; readonly entry?: IgnoredEntry };

/** Shows what is ignored in the workspace; what is ticked is taken off the list, and what no draft has any more is ticked from the start. */
export async function showIgnored(server: ServerConnection): Promise<void> {
  const folders = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking through the drafts'),
      cancellable: true,
    },
    (_, token) => server.ask<readonly IgnoredInFolder[]>(IGNORED_REQUEST, undefined, token),
  );
  if (folders === undefined) return;
  const items = toItems(folders);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No finding is ignored in this workspace.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Ignored findings'),
    placeHolder: vscode.l10n.t('Tick what shall be found again'),
    matchOnDescription: true,
  });
  if (chosen === undefined) return;
  for (const { folder } of folders) {
    const entries = chosen.flatMap((item) => (item.folder === folder && item.entry ? [item.entry] : []));
    const params: RemoveIgnoredParams = { folder, entries };
    if (entries.length > 0) await server.ask(REMOVE_IGNORED_REQUEST, params);
  }
}

/** With the names of the folders where there are several. */
function toItems(folders: readonly IgnoredInFolder[]): readonly IgnoredItem[] {
  const listed = folders.filter(({ entries }) => entries.length > 0);
  return listed.flatMap(({ folder, entries }) => [
    ...(folders.length > 1 ? [{ label: nameOf(folder), kind: vscode.QuickPickItemKind.Separator }] : []),
    ...entries.map(({ entry, isUsed }) => toItem(folder, entry, isUsed)),
  ]);
}

function toItem(folder: string, entry: IgnoredEntry, isUsed: boolean): IgnoredItem {
  return {
    label: entry.kind === 'finding' ? entry.text : vscode.l10n.t('All of {file}', { file: entry.file }),
    description: isUsed ? entry.rule : vscode.l10n.t('{rule}, in no draft any more', { rule: entry.rule }),
    picked: !isUsed,
    folder,
    entry,
  };
}

function nameOf(folder: string): string {
  return vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(folder))?.name ?? folder;
}
