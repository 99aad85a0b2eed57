import * as vscode from 'vscode';
import { isSpeech, mayBeSpeech } from './languages';
import type { ServerConnection } from './serverConnection';

/** Starts the server as soon as a draft is open, and not before: the extension is active wherever there is plain text. */
export function startWithDrafts(server: ServerConnection): vscode.Disposable {
  const startFor = (documents: readonly vscode.TextDocument[]): void => {
    if (documents.some((document) => mayBeSpeech(document) && isSpeech(document))) void server.start();
  };
  startFor(vscode.workspace.textDocuments);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => startFor([document])),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('jianggao.languages')) startFor(vscode.workspace.textDocuments);
    }),
  );
}
