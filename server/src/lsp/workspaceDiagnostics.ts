import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  type FullDocumentDiagnosticReport,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { UNCHECKED_CODE } from '../../../protocol/requests';
import { FileError } from '../files/fileError';
import type { FileStatus, FileSystem } from '../files/fileSystem';
import type { Localize } from '../localize';
import { canonical } from '../workspace/addresses';
import { findDrafts } from '../workspace/findDrafts';
import { readDraft } from '../workspace/readDraft';
import { throwIfCancelled } from './guard';

/** So many reports are sent at a time: what is known of 10,000 drafts never waits in memory. */
const REPORTS_AT_A_TIME = 20;

/** Name of the request, in the log. */
export const WORKSPACE_DIAGNOSTIC = 'workspace/diagnostic';

/** What checking a workspace needs of the session. */
export interface WorkspaceDiagnosticsOptions {
  readonly files: FileSystem;
  readonly localize: Localize;
  folders(): readonly string[];
  /** Changes whenever drafts that did not change may be judged otherwise. */
  generation(): number;
  /** A draft that is open, by its canonical URI. */
  findOpen(uri: string): TextDocument | undefined;
  checkOpen(draft: TextDocument): Promise<Diagnostic[]>;
  checkText(uri: string, folder: string, text: string): Promise<Diagnostic[]>;
}

/** How far a check has come. */
export interface CheckProgress {
  report(done: number, total: number): void;
  /** Takes finished reports off the hands of the check; undefined where the client wants all at the end. */
  readonly send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined;
}

/** Checks drafts that nobody has opened. */
export interface WorkspaceDiagnostics {
  /** Checks every draft of the workspace by its name, open or not. What cannot be read as a draft is named by a diagnostic of its own. */
  checkAll(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    progress: CheckProgress,
  ): Promise<WorkspaceDiagnosticReport>;
  /** Checks one draft that is not open, under a URI in any spelling. */
  checkClosed(uri: string, folder: string): Promise<Diagnostic[]>;
}

interface Place {
  readonly uri: string;
  readonly folder: string;
}

/** Creates the check. */
export function createWorkspaceDiagnostics(options: WorkspaceDiagnosticsOptions): WorkspaceDiagnostics {
  const { files, localize, folders, generation, findOpen, checkOpen, checkText } = options;

  async function checkAll(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    { report, send }: CheckProgress,
  ): Promise<WorkspaceDiagnosticReport> {
    const gone = new Map(previous.map(({ uri, value }) => [canonical(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const { drafts, skipped } = await listDrafts(token);
    report(0, drafts.length);
    for (const [index, place] of drafts.entries()) {
      throwIfCancelled(WORKSPACE_DIAGNOSTIC, token);
      items.push(await reportOf(place, gone.get(place.uri)?.value));
      gone.delete(place.uri);
      if (items.length < REPORTS_AT_A_TIME && index < drafts.length - 1) continue;
      send?.(items.splice(0));
      report(index + 1, drafts.length);
    }
    items.push(...skipped);
    for (const [place, { uri }] of gone)
      if (!skipped.some((item) => item.uri === place)) items.push(toReport(uri, { kind: 'full', items: [] }));
    if (items.length > 0) send?.(items.splice(0));
    return { items };
  }

  async function listDrafts(token: CancellationToken) {
    const drafts: Place[] = [];
    const skipped: WorkspaceDocumentDiagnosticReport[] = [];
    const walk = {
      files,
      folders: folders(),
      throwIfCancelled: () => throwIfCancelled(WORKSPACE_DIAGNOSTIC, token),
      skip(uri: string, error: unknown) {
        if (!files.isMissing(error)) skipped.push(toReport(uri, toUnchecked(error)));
      },
    };
    for (const folder of walk.folders)
      for await (const uri of findDrafts({ ...walk, folder })) drafts.push({ uri, folder });
    return { drafts, skipped };
  }

  async function reportOf(
    { uri, folder }: Place,
    previous: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport> {
    const draft = findOpen(uri);
    if (draft !== undefined) {
      const { version } = draft;
      return { ...toReport(draft.uri, { kind: 'full', items: await checkOpen(draft) }), version };
    }
    let status: FileStatus;
    try {
      status = await files.status(uri);
    } catch (error) {
      return toReport(uri, toUnread(error));
    }
    const resultId = toResultId(status);
    if (previous === resultId) return { uri, version: null, kind: 'unchanged', resultId };
    return toReport(uri, { ...(await checkFile(uri, folder, status)), resultId });
  }

  function toResultId({ size, modified }: FileStatus): string {
    return `${modified}-${size}-${generation()}`;
  }

  async function checkFile(uri: string, folder: string, status: FileStatus): Promise<FullDocumentDiagnosticReport> {
    let text: string;
    try {
      text = await readDraft(files, uri, status);
    } catch (error) {
      return toUnread(error);
    }
    return { kind: 'full', items: await checkText(uri, folder, text) };
  }

  /** A draft may have gone since its folder was listed. */
  function toUnread(error: unknown): FullDocumentDiagnosticReport {
    return files.isMissing(error) ? { kind: 'full', items: [] } : toUnchecked(error);
  }

  function toUnchecked(error: unknown): FullDocumentDiagnosticReport {
    const reason =
      error instanceof FileError
        ? localize(error.detail.text, error.detail.args)
        : localize('cannot be read: {reason}', { reason: error instanceof Error ? error.message : String(error) });
    const start = { line: 0, character: 0 };
    const diagnostic: Diagnostic = {
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      source: 'jianggao',
      code: UNCHECKED_CODE,
      message: localize('Not checked: this file {reason}', { reason }),
    };
    return { kind: 'full', items: [diagnostic] };
  }

  return {
    checkAll,
    async checkClosed(uri, folder) {
      const report = await reportOf({ uri: canonical(uri), folder }, undefined);
      return report.kind === 'full' ? report.items : [];
    },
  };
}

function toReport(uri: string, report: FullDocumentDiagnosticReport): WorkspaceDocumentDiagnosticReport {
  return { uri, version: null, ...report };
}
