import * as vscode from 'vscode';
import { hasFolder, sharedTarget } from './workspaceFolders';

/** Turns a rule off in the settings of the workspace, or in the user’s where no folder is open. Says so, with a way back. */
export async function turnRuleOff(rule: unknown): Promise<void> {
  if (typeof rule !== 'string') return;
  const settings = vscode.workspace.getConfiguration('jianggao');
  const { workspaceValue, globalValue } = settings.inspect<object>('rules') ?? {};
  const target = sharedTarget();
  const before = hasFolder() ? workspaceValue : globalValue;
  await settings.update('rules', { ...before, [rule]: 'off' }, target);
  void offerUndo(rule, () => vscode.workspace.getConfiguration('jianggao').update('rules', before, target));
}

async function offerUndo(rule: string, takeBack: () => Thenable<void>): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const chosen = await vscode.window.showInformationMessage(
    hasFolder()
      ? vscode.l10n.t('The rule “{rule}” is off in this workspace.', { rule })
      : vscode.l10n.t('The rule “{rule}” is off.', { rule }),
    undo,
  );
  if (chosen === undo) await takeBack();
}
