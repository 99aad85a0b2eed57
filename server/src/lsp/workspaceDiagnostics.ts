import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  LSPErrorCodes,
  type PreviousResultId,
  ResponseError,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { decodeDraft } from '../files/decodeDraft';
import { FileError } from '../files/fileError';
import type { FileStatus, FileSystem } from '../files/fileSystem';
import type { Localize } from '../localize';
import { findDrafts } from '../workspace/findDrafts';

/** A draft of more bytes is passed over. The longest real report has 120 KB. */
const MOST_BYTES = 8_000_000;
/** So many reports are sent at a time: what is known of 10,000 drafts never waits in memory. */
const REPORTS_AT_A_TIME = 20;

/** What checking a workspace needs of the session. */
export interface WorkspaceDiagnosticsOptions {
  readonly files: FileSystem;
  readonly localize: Localize;
  folders(): readonly string[];
  /** Changes whenever drafts that did not change may be judged otherwise. */
  generation(): number;
  /** The version of a draft that is open. */
  openVersion(uri: string): number | undefined;
  /** The diagnostics of an open draft, or of a text that is not. */
  check(uri: string, folder: string, text: string | undefined): Promise<Diagnostic[]>;
}

/** How far a check has come. */
export interface CheckProgress {
  report(done: number, total: number): void;
  /** Takes finished reports off the hands of the check; undefined where the client wants all at the end. */
  readonly send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined;
}

/** Checks every draft of the workspace by its name, open or not. What cannot be read as a draft is named by a diagnostic of its own. */
export function createWorkspaceDiagnostics(options: WorkspaceDiagnosticsOptions) {
  const { files, localize, folders, generation, openVersion, check } = options;

  async function checkAll(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    { report, send }: CheckProgress,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previous.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const drafts = await listDrafts(token, items);
    report(0, drafts.length);
    for (const [index, { uri, folder }] of drafts.entries()) {
      throwIfCancelled(token);
      items.push(await reportOf(uri, folder, known.get(uri)));
      known.delete(uri);
      if (items.length >= REPORTS_AT_A_TIME || index === drafts.length - 1) {
        send?.(items.splice(0));
        report(index + 1, drafts.length);
      }
    }
    for (const uri of known.keys()) items.push({ uri, version: null, kind: 'full', items: [] });
    return { items };
  }

  async function listDrafts(token: CancellationToken, skipped: WorkspaceDocumentDiagnosticReport[]) {
    const drafts: { readonly uri: string; readonly folder: string }[] = [];
    for (const folder of folders()) {
      const skip = (uri: string, error: unknown): void => {
        if (!files.isMissing(error)) skipped.push(toReport(uri, [describeUnchecked(error)]));
      };
      for await (const uri of findDrafts(files, folder, skip)) {
        throwIfCancelled(token);
        drafts.push({ uri, folder });
      }
    }
    return drafts;
  }

  async function reportOf(
    uri: string,
    folder: string,
    previous: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport> {
    const version = openVersion(uri);
    if (version !== undefined) return { ...toReport(uri, await check(uri, folder, undefined)), version };
    try {
      const status = await files.status(uri);
      const resultId = toResultId(status);
      if (previous === resultId) return { uri, version: null, kind: 'unchanged', resultId };
      return { ...toReport(uri, await checkFile(uri, folder, status)), resultId };
    } catch (error) {
      // It may have gone since the folder was listed.
      return toReport(uri, files.isMissing(error) ? [] : [describeUnchecked(error)]);
    }
  }

  function toResultId({ size, modified }: FileStatus): string {
    return `${modified}-${size}-${generation()}`;
  }

  async function checkFile(uri: string, folder: string, { size }: FileStatus): Promise<Diagnostic[]> {
    if (size > MOST_BYTES)
      throw new FileError({ text: 'is larger than {megabytes} MB', args: { megabytes: MOST_BYTES / 1_000_000 } });
    return check(uri, folder, decodeDraft(await files.read(uri)).text);
  }

  function describeUnchecked(error: unknown): Diagnostic {
    const reason =
      error instanceof FileError
        ? localize(error.detail.text, error.detail.args)
        : localize('cannot be read: {reason}', { reason: error instanceof Error ? error.message : String(error) });
    const start = { line: 0, character: 0 };
    return {
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      source: 'jianggao',
      message: localize('Not checked: this file {reason}', { reason }),
    };
  }

  return {
    checkAll,
    /** The diagnostics of one draft that is not open. */
    async checkClosed(uri: string, folder: string): Promise<Diagnostic[]> {
      const { items = [] } = (await reportOf(uri, folder, undefined)) as { readonly items?: Diagnostic[] };
      return items;
    },
  };
}

function toReport(uri: string, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport & { readonly kind: 'full' } {
  return { uri, version: null, kind: 'full', items };
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'workspace/diagnostic: cancelled');
}
