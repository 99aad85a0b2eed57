import * as vscode from 'vscode';

/** Whether a folder is open, in which settings, models and what is ignored can be kept. */
export function hasFolder(): boolean {
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
}

/** Where a choice for all drafts is written: the settings of the workspace, or of the user where no folder is open. */
export function sharedTarget(): vscode.ConfigurationTarget {
  return hasFolder() ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}

/** The same for what the folders of one workspace may have each for themselves: of several, the settings of the draft's folder. */
export function targetFor(document: vscode.TextDocument | undefined): vscode.ConfigurationTarget {
  const { workspaceFolders = [] } = vscode.workspace;
  const isOneOfMany =
    workspaceFolders.length > 1 && document && vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
  return isOneOfMany ? vscode.ConfigurationTarget.WorkspaceFolder : sharedTarget();
}
