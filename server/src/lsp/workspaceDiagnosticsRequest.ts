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
import { folderOf } from '../workspace/addresses';
import { guard } from './guard';
import type { Session } from './session';
import { createWorkspaceDiagnostics } from './workspaceDiagnostics';

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
      openVersion: (uri) => documents.get(uri)?.version,
      async check(uri, folder, text) {
        const draft = documents.get(uri);
        if (draft !== undefined) return session.service.diagnostics(draft, await session.rules(uri));
        const rules = await session.checkSettings.readClosed(uri, folder);
        return session.service.diagnostics({ uri, version: 0, getText: () => text ?? '' }, rules);
      },
    });

  connection.languages.diagnostics.onWorkspace((params, token, workDone, resultProgress) =>
    guard<WorkspaceDiagnosticReport, DiagnosticServerCancellationData>(
      {
        name: 'workspace/diagnostic',
        token,
        otherwise: new ResponseError(LSPErrorCodes.ServerCancelled, 'workspace/diagnostic: failed', {
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
            report: (done, total) => workDone.report(total === 0 ? 100 : (100 * done) / total, `${done} / ${total}`),
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
