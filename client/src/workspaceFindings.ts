import * as vscode from 'vscode';
import type { DocumentDiagnosticReport } from 'vscode-languageclient';
import { isSpeech } from './languages';
import type { ServerConnection } from './serverConnection';

/** Identifies our diagnostics in requests, as the server registers them. */
export const DIAGNOSTICS_IDENTIFIER = 'jianggao';

/** The findings of checked drafts that no editor shows. Those of the others are the language client’s, so that none is shown twice. */
export interface WorkspaceFindings extends vscode.Disposable {
  /** Forgets every draft. */
  clear(): void;
  /** Shows what was found in a draft, as long as no editor shows it. */
  set(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): void;
}

/** Creates the findings, empty. What was shown once follows the files, the editors and the rules in force. */
export function createWorkspaceFindings(server: ServerConnection, log: vscode.LogOutputChannel): WorkspaceFindings {
  const collection = vscode.languages.createDiagnosticCollection('jianggao-workspace');
  const checked = new Map<string, vscode.Uri>();
  let inEditors = findInEditors();
  let watcher: vscode.Disposable | undefined;
  let refreshes = 0;

  /** Asks for what is in a draft now. */
  async function refresh(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const isWanted = () => checked.has(key) && !inEditors.has(key);
    if (!isWanted()) return;
    const client = await server.whenRunning();
    if (client === undefined) return;
    try {
      const params = { identifier: DIAGNOSTICS_IDENTIFIER, textDocument: { uri: key } };
      const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params);
      if (report.kind !== 'full') return;
      const diagnostics = await client.protocol2CodeConverter.asDiagnostics(report.items);
      if (isWanted()) collection.set(uri, diagnostics);
    } catch (error) {
      log.warn(`${key}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** One draft after the other, so that the writer’s own requests come in between. */
  async function refreshAll(): Promise<void> {
    refreshes++;
    const current = refreshes;
    for (const uri of [...checked.values()]) {
      if (current !== refreshes) return;
      await refresh(uri);
    }
  }

  function editorsChanged(): void {
    const before = inEditors;
    inEditors = findInEditors();
    for (const [key, uri] of inEditors) if (!before.has(key)) collection.delete(uri);
    for (const [key, uri] of before) if (!inEditors.has(key)) void refresh(uri);
  }

  function watch(): vscode.Disposable {
    const files = vscode.workspace.createFileSystemWatcher('**/*');
    const changed = (uri: vscode.Uri) => void refresh(uri);
    return vscode.Disposable.from(
      files,
      files.onDidCreate(changed),
      files.onDidChange(changed),
      // A folder goes with all that was in it.
      files.onDidDelete(({ path }) => {
        for (const uri of checked.values()) if (uri.path === path || uri.path.startsWith(`${path}/`)) changed(uri);
      }),
    );
  }

  const listeners = vscode.Disposable.from(
    collection,
    vscode.window.tabGroups.onDidChangeTabs(editorsChanged),
    vscode.window.onDidChangeVisibleTextEditors(editorsChanged),
    // A document whose language changes is closed and opened anew.
    vscode.workspace.onDidOpenTextDocument(editorsChanged),
    vscode.workspace.onDidCloseTextDocument(editorsChanged),
    server.onModelsChanged(() => void refreshAll()),
  );
  return {
    clear() {
      refreshes++;
      checked.clear();
      collection.clear();
    },
    set(uri, diagnostics) {
      watcher ??= watch();
      checked.set(uri.toString(), uri);
      if (!inEditors.has(uri.toString())) collection.set(uri, diagnostics);
    },
    dispose() {
      watcher?.dispose();
      listeners.dispose();
    },
  };
}

/** What the language client sees as open: speeches in tabs, on the screen or not, and in editors without one. Of a tab that has not been shown since the window was opened there is no document yet. */
function findInEditors(): ReadonlyMap<string, vscode.Uri> {
  const uris = [
    ...vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => toUri(input) ?? [])),
    ...vscode.window.visibleTextEditors.map(({ document }) => document.uri),
  ];
  const speeches = new Set(vscode.workspace.textDocuments.filter(isSpeech).map(({ uri }) => uri.toString()));
  return new Map(uris.map((uri) => [uri.toString(), uri] as const).filter(([key]) => speeches.has(key)));
}

function toUri(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}
