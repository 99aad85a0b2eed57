import {
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem } from '../files/fileSystem';
import { canonical, folderOf } from '../workspace/addresses';
import { guard } from './guard';
import type { Session } from './session';
import { createWorkspaceDiagnostics, WORKSPACE_DIAGNOSTIC } from './workspaceDiagnostics';

/** The diagnostics of a draft that is not open, from its file; none where it is in no folder of the workspace. */
export type ClosedDiagnostics = (uri: string) => Promise<Diagnostic[]>;

/** Answers `workspace/diagnostic`, with progress and a part at a time where the client takes it. Gives the diagnostics of closed drafts. */
export function bindWorkspaceDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  files: FileSystem,
  currentSession: () => Session | undefined,
): ClosedDiagnostics {
  const diagnosticsOf = (session: Session) =>
    createWorkspaceDiagnostics({
      files,
      localize: session.localize,
      folders: session.folders,
      generation: session.generation,
      findOpen: (uri) => documents.get(uri) ?? documents.all().find((draft) => canonical(draft.uri) === uri),
      checkOpen: async (draft) => session.service.diagnostics(draft, await session.rules(draft.uri)),
      checkText: async (uri, folder, text) =>
        session.service.diagnostics(
          { uri, version: 0, getText: () => text },
          await session.checkSettings.readClosed(uri, folder),
        ),
    });

  connection.languages.diagnostics.onWorkspace((params, token, workDone, resultProgress) =>
    guard<WorkspaceDiagnosticReport, DiagnosticServerCancellationData>(
      {
        name: WORKSPACE_DIAGNOSTIC,
        token,
        otherwise: new ResponseError(LSPErrorCodes.ServerCancelled, `${WORKSPACE_DIAGNOSTIC}: failed`, {
          retriggerRequest: false,
        }),
      },
      connection.console,
      async () => {
        const session = currentSession();
        if (session === undefined) return { items: [] };
        workDone.begin(session.localize('Checking drafts'), 0, undefined, true);
        try {
          return await diagnosticsOf(session).checkAll(params.previousResultIds, token, {
            report: (done, total) => workDone.report(toPercentage(done, total), `${done} / ${total}`),
            send: resultProgress && ((items) => resultProgress.report({ items })),
          });
        } finally {
          workDone.done();
        }
      },
    ),
  );

  return async (uri) => {
    const session = currentSession();
    const folder = session && folderOf(session.folders(), uri);
    return session === undefined || folder === undefined ? [] : diagnosticsOf(session).checkClosed(uri, folder);
  };
}

/** The protocol wants whole numbers. */
function toPercentage(done: number, total: number): number {
  return total === 0 ? 100 : Math.floor((100 * done) / total);
}
