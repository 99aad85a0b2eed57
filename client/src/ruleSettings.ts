import * as vscode from 'vscode';
import { hasFolder, sharedTarget } from './workspaceFolders';

/** Turns a rule off in the settings of the workspace, or in the user’s where no folder is open. Says so, with a way back. */
export async function turnRuleOff(rule: unknown): Promise<void> {
  if (typeof rule !== 'string') return;
  const before = readShared()[rule];
  await writeShared({ ...readShared(), [rule]: 'off' });
  void offerUndo(rule, () => {
    // Other rules may have been set since then.
    const { [rule]: _, ...others } = readShared();
    return writeShared(before === undefined ? others : { ...others, [rule]: before });
  });
}

type Severities = Readonly<Record<string, unknown>>;

/** What is set where choices for all drafts are written, and nowhere else. */
function readShared(): Severities {
  const { workspaceValue, globalValue } =
    vscode.workspace.getConfiguration('jianggao').inspect<Severities>('rules') ?? {};
  return (hasFolder() ? workspaceValue : globalValue) ?? {};
}

function writeShared(severities: Severities): Thenable<void> {
  const value = Object.keys(severities).length === 0 ? undefined : severities;
  return vscode.workspace.getConfiguration('jianggao').update('rules', value, sharedTarget());
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
