import {
  type CodeAction,
  type Connection,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type FoldingRange,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ActionData } from '../features/codeActions';
import type { CheckSettings } from '../rules/checkSpeech';
import { createDraftRequests } from './draftRequests';
import { guard } from './guard';
import { bindOrientationRequests } from './orientationRequests';
import { bindOwnRequests } from './ownRequests';
import { bindReferenceRequests } from './referenceRequests';
import { bindRestructureRequests } from './restructureRequests';
import type { ServerHost } from './serverHost';
import { createSession, type Session } from './session';
import { bindStartingRequests } from './startingRequests';
import { bindStructureRequests } from './structureRequests';
import { bindWorkspaceDiagnostics } from './workspaceDiagnosticsRequest';
import { bindWritingRequests } from './writingRequests';

/** Binds the service to a connection: which request is answered by what, and nothing else. Starts listening. */
export function startServer(connection: Connection, { files, packagedPages }: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  connection.onInitialize((params) => {
    session = createSession(connection, documents, { files, packagedPages }, params);
    return session.initializeResult;
  });
  connection.onInitialized(() => session?.start());
  connection.onDidChangeWatchedFiles(({ changes }) => session?.filesChanged(changes.map(({ uri }) => uri)));

  const requests = createDraftRequests(connection, documents, () => session);
  const { withDraft, withRules } = requests;
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    withDraft({ name: 'documentSymbol', token, otherwise: [] as DocumentSymbol[] }, uri, (draft, { service }) =>
      service.documentSymbols(draft),
    ),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    withDraft({ name: 'foldingRange', token, otherwise: [] as FoldingRange[] }, uri, (draft, { service }) =>
      service.foldingRanges(draft),
    ),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    withRules({ name: 'codeAction', token, otherwise: [] as CodeAction[] }, uri, (draft, session, rules) => {
      const actions = session.service.codeActions(draft, rules, range, context.only, session.offer(uri));
      return session.resolvesLater ? actions : actions.map((action) => withEdit(action, draft, session, rules));
    }),
  );
  connection.onCodeActionResolve((action, token) => {
    const uri = (action.data as ActionData | undefined)?.uri ?? '';
    return withRules({ name: 'codeAction/resolve', token, otherwise: action }, uri, (draft, session, rules) =>
      withEdit(action, draft, session, rules),
    );
  });
  const closedDiagnostics = bindWorkspaceDiagnostics(connection, documents, files, () => session);
  connection.languages.diagnostics.on(({ textDocument: { uri } }, token) => {
    // No findings would look like a clean draft; this lets the editor keep those it has.
    const failed = new ResponseError<DiagnosticServerCancellationData>(
      LSPErrorCodes.ServerCancelled,
      'diagnostic: failed',
      { retriggerRequest: false },
    );
    if (documents.get(uri) === undefined)
      return guard<DocumentDiagnosticReport, DiagnosticServerCancellationData>(
        { name: 'diagnostic', token, otherwise: failed },
        connection.console,
        async () => ({ kind: 'full', items: await closedDiagnostics(uri) }),
      );
    return withRules<DocumentDiagnosticReport, DiagnosticServerCancellationData>(
      { name: 'diagnostic', token, otherwise: { kind: 'full', items: [] } },
      uri,
      (draft, { service }, rules) => ({ kind: 'full', items: service.diagnostics(draft, rules) }),
      failed,
    );
  });
  bindOrientationRequests(connection, documents, files, () => session, requests);
  bindWritingRequests(connection, requests);
  bindOwnRequests(connection, documents, files, () => session);
  const followSettings = bindRestructureRequests(connection, documents, requests, () => session);
  bindReferenceRequests(connection, requests);
  bindStructureRequests(connection, requests);
  bindStartingRequests(connection, () => session);

  connection.onDidChangeConfiguration(() => {
    session?.settingsChanged();
    followSettings();
  });
  documents.onDidChangeContent(({ document }) => session?.changed(document.uri));
  documents.onDidClose(({ document }) => session?.closed(document.uri));
  documents.listen(connection);
  connection.listen();
}

/** An action with the edit that it stands for. The version makes the editor refuse the edit where the draft has moved on meanwhile. */
function withEdit(
  action: CodeAction,
  draft: TextDocument,
  { service, namesVersions }: Session,
  rules: CheckSettings,
): CodeAction {
  const { data, ...rest } = action;
  if (data === undefined) return action;
  const edits = service.resolveCodeAction(draft, rules, data as ActionData);
  const { uri, version } = data as ActionData;
  return {
    ...rest,
    edit: namesVersions
      ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
      : { changes: { [uri]: edits } },
  };
}
