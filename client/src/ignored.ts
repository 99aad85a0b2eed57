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
  const items = folders.flatMap(toItems);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No finding is ignored in this workspace.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Ignored findings'),
    placeHolder: vscode.l10n.t('What is ticked is found again. What no draft has any more is ticked already.'),
    matchOnDescription: true,
  });
  for (const { folder } of folders) {
    const entries = (chosen ?? []).flatMap((item) => (item.folder === folder && item.entry ? [item.entry] : []));
    const params: RemoveIgnoredParams = { folder, entries };
    if (entries.length > 0) await server.ask(REMOVE_IGNORED_REQUEST, params);
  }
}

function toItems({ folder, entries }: IgnoredInFolder): readonly IgnoredItem[] {
  return entries.map(({ entry, isUsed }) => ({
    label: entry.kind === 'finding' ? entry.text : vscode.l10n.t('All of {file}', { file: entry.file }),
    description: isUsed ? entry.rule : vscode.l10n.t('{rule}, in no draft any more', { rule: entry.rule }),
    picked: !isUsed,
    folder,
    entry,
  }));
}
