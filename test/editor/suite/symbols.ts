import * as vscode from 'vscode';

/** What the Outline view shows; none where there is nothing to show. */
export async function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const command = 'vscode.executeDocumentSymbolProvider';
  return (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, document.uri)) ?? [];
}
