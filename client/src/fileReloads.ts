import * as vscode from 'vscode';

/** Tells what the editor reads anew from the disk, because Git has changed a file or a person reverts it, from what a person writes. */
export interface FileReloads extends vscode.Disposable {
  /** Whether the latest change of a document was that. */
  isLatest(document: vscode.TextDocument): Promise<boolean>;
}

/** Creates it. */
export function createFileReloads(): FileReloads {
  /** Documents that were changed, and have had nothing to save since. */
  const clean = new WeakSet<vscode.TextDocument>();
  const listening = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document.isDirty) clean.delete(document);
    else if (contentChanges.length > 0) clean.add(document);
  });
  return {
    async isLatest(document) {
      if (!clean.has(document)) return false;
      // That there is something to save the editor tells in an event of its own, right behind that of a person's first change. What is asked after it is answered after it.
      await vscode.commands.executeCommand('noop');
      return clean.has(document);
    },
    dispose: () => listening.dispose(),
  };
}
