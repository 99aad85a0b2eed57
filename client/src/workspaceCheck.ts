import * as vscode from 'vscode';
import type {
  WorkDoneProgressReport,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageclient';
import { UNCHECKED_CODE } from '../../protocol/requests';
import type { ServerConnection } from './serverConnection';
import type { SpeechClient } from './speechClient';
import { DIAGNOSTICS_IDENTIFIER, type WorkspaceFindings } from './workspaceFindings';
import { hasFolder } from './workspaceFolders';

/** Checks every draft of the workspace when a person asks for it. */
export interface WorkspaceCheck {
  /** Where a check is under way already, it is that one. */
  run(): Promise<void>;
}

interface Counts {
  drafts: number;
  errors: number;
  warnings: number;
  unchecked: number;
}

/** Creates the check, which leaves what it finds in `findings`. */
export function createWorkspaceCheck(
  server: ServerConnection,
  findings: WorkspaceFindings,
  log: vscode.LogOutputChannel,
): WorkspaceCheck {
  let running: Promise<void> | undefined;
  let tokens = 0;

  async function check(): Promise<void> {
    if (!hasFolder()) {
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
    // Loaded with the client, and not before.
    const { ProgressType, WorkspaceDiagnosticRequest } = await import('vscode-languageclient');
    findings.clear();
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
      client.onProgress(
        new ProgressType<WorkDoneProgressReport>(),
        workDoneToken,
        ({ message, percentage: now = percentage }) => {
          progress.report({ increment: now - percentage, ...(message !== undefined && { message }) });
          percentage = now;
        },
      ),
    );
    const params = { identifier: DIAGNOSTICS_IDENTIFIER, previousResultIds: [], partialResultToken, workDoneToken };
    try {
      showLater(await client.sendRequest<WorkspaceDiagnosticReport>(WorkspaceDiagnosticRequest.method, params, token));
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
      findings.set(uri, diagnostics);
    }
  }

  function count(counts: Counts, uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): void {
    const unchecked = diagnostics.find(({ code }) => code === UNCHECKED_CODE);
    if (unchecked !== undefined) {
      counts.unchecked++;
      log.warn(`${uri.toString(true)}: ${unchecked.message}`);
      return;
    }
    counts.drafts++;
    for (const { severity } of diagnostics) {
      if (severity === vscode.DiagnosticSeverity.Error) counts.errors++;
      if (severity === vscode.DiagnosticSeverity.Warning) counts.warnings++;
    }
  }

  return {
    run() {
      running ??= check().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

async function tellResult({ drafts, errors, warnings, unchecked }: Counts, isDone: boolean): Promise<void> {
  const result = isDone
    ? vscode.l10n.t('Drafts: {drafts}, errors: {errors}, warnings: {warnings}.', { drafts, errors, warnings })
    : vscode.l10n.t('Cancelled after {drafts} drafts. Errors: {errors}, warnings: {warnings}.', {
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
