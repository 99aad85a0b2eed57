import * as vscode from 'vscode';
import { isSpeech } from './languages';

/** Opens the walkthrough of the manifest; beside a draft, where it can be done with that. */
export async function openWalkthrough(extensionId: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const toSide = editor !== undefined && isSpeech(editor.document);
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#start`, toSide);
}
