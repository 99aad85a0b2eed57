import * as vscode from 'vscode';
import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ProgressType,
  type WorkDoneProgressReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageclient';
import { isSpeech } from './languages';
import type { ServerConnection } from './serverConnection';
import type { SpeechClient } from './speechClient';

/** Checks every draft of the workspace when a person asks for it, and keeps the findings of those that are not open in the Problems panel. */
export interface WorkspaceCheck extends vscode.Disposable {
  run(): Promise<void>;
}

/** Identifies our diagnostics in requests, as the server registers them. */
const IDENTIFIER = 'jianggao';
const WORK_DONE = new ProgressType<WorkDoneProgressReport>();

interface Counts {
  drafts: number;
  errors: number;
  warnings: number;
  unchecked: number;
}

/** Creates the check. Findings of open drafts are left to the language client, so that none is shown twice. */
export function createWorkspaceCheck(server: ServerConnection, log: vscode.LogOutputChannel): WorkspaceCheck {
  const collection = vscode.languages.createDiagnosticCollection('jianggao-workspace');
  let hasChecked = false;
  let tokens = 0;

  async function run(): Promise<void> {
    if (vscode.workspace.workspaceFolders === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: its drafts are what is checked.'));
      return;
    }
    const client = await server.untilReady();
    if (client === undefined) return;
    const counts: Counts = { drafts: 0, errors: 0, warnings: 0, unchecked: 0 };
    const isDone = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking all drafts'),
        cancellable: true,
      },
      (progress, token) => checkAll(client, counts, progress, token),
    );
    if (isDone !== undefined) void tellResult(counts, isDone);
  }

  /** Whether all were checked, or the person has had enough; undefined where the server failed, which has been told. */
  async function checkAll(
    client: SpeechClient,
    counts: Counts,
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ): Promise<boolean | undefined> {
    collection.clear();
    hasChecked = true;
    tokens++;
    const partialResultToken = `jianggao-check-${tokens}`;
    const workDoneToken = `jianggao-check-progress-${tokens}`;
    let percentage = 0;
    // Reports are shown in the order in which they come.
    let shown: Promise<void> = Promise.resolve();
    const showLater = (report: WorkspaceDiagnosticReportPartialResult): void => {
      shown = shown.then(() => show(client, report, counts));
    };
    const listeners = vscode.Disposable.from(
      client.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, showLater),
      client.onProgress(WORK_DONE, workDoneToken, ({ message, percentage: now = percentage }) => {
        progress.report({ increment: now - percentage, ...(message !== undefined && { message }) });
        percentage = now;
      }),
    );
    const params = { identifier: IDENTIFIER, previousResultIds: [], partialResultToken, workDoneToken };
    try {
      const report = await client.sendRequest<WorkspaceDiagnosticReport>(
        WorkspaceDiagnosticRequest.method,
        params,
        token,
      );
      showLater(report);
      await shown;
      return true;
    } catch (error) {
      await shown;
      if (token.isCancellationRequested) return false;
      const reason = error instanceof Error ? error.message : String(error);
      log.error(reason);
      void vscode.window.showErrorMessage(vscode.l10n.t('The drafts could not be checked: {reason}', { reason }));
      return undefined;
    } finally {
      listeners.dispose();
    }
  }

  async function show(
    client: SpeechClient,
    { items }: WorkspaceDiagnosticReportPartialResult,
    counts: Counts,
  ): Promise<void> {
    for (const item of items) {
      if (item.kind !== 'full') continue;
      const uri = client.protocol2CodeConverter.asUri(item.uri);
      const diagnostics = await client.protocol2CodeConverter.asDiagnostics(item.items);
      count(counts, uri, diagnostics);
      if (!isOpen(uri)) collection.set(uri, diagnostics);
    }
  }

  function count(counts: Counts, uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): void {
    counts.drafts++;
    for (const { severity, code, message } of diagnostics) {
      if (severity === vscode.DiagnosticSeverity.Error) counts.errors++;
      if (severity === vscode.DiagnosticSeverity.Warning) counts.warnings++;
      if (code === undefined) {
        counts.unchecked++;
        log.warn(`${uri.toString(true)}: ${message}`);
      }
    }
  }

  /** What was shown of a draft before it was opened is shown again, as the file is now. */
  async function closed(document: vscode.TextDocument): Promise<void> {
    if (!hasChecked || !isSpeech(document) || document.isUntitled) return;
    const uri = document.uri.toString();
    const params = { identifier: IDENTIFIER, textDocument: { uri } };
    const report = await server.askQuietly<DocumentDiagnosticReport>(DocumentDiagnosticRequest.method, params);
    if (report?.kind !== 'full' || isOpen(document.uri)) return;
    const client = await server.untilReady();
    if (client === undefined) return;
    collection.set(document.uri, await client.protocol2CodeConverter.asDiagnostics(report.items));
  }

  return {
    run,
    dispose: vscode.Disposable.from(
      collection,
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isSpeech(document)) collection.delete(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        closed(document).catch((error: unknown) => log.warn(error instanceof Error ? error.message : String(error)));
      }),
    ).dispose,
  };
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === uri.toString() && isSpeech(document),
  );
}

async function tellResult({ drafts, errors, warnings, unchecked }: Counts, isDone: boolean): Promise<void> {
  const result = isDone
    ? vscode.l10n.t('Drafts: {drafts}, errors: {errors}, warnings: {warnings}.', { drafts, errors, warnings })
    : vscode.l10n.t('Cancelled after {drafts} drafts: errors: {errors}, warnings: {warnings}.', {
        drafts,
        errors,
        warnings,
      });
  const left =
    unchecked === 0 ? '' : vscode.l10n.t(' Not checked: {unchecked}; the Problems panel names them.', { unchecked });
  const showProblems = vscode.l10n.t('Show Problems');
  const chosen = await vscode.window.showInformationMessage(`${result}${left}`, showProblems);
  if (chosen === showProblems) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
