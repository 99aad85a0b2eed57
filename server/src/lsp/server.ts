import {
  type CancellationToken,
  type CodeAction,
  type Connection,
  type DiagnosticServerCancellationData,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ActionData, CODE_ACTION_KINDS } from '../features/codeActions';
import { createLocalize } from '../localize';
import type { RuleSettings } from '../rules/checkSpeech';
import { createSpeechService, type SpeechService } from '../service';
import { VERSION } from '../version';
import { createDiagnosticsPush, type DiagnosticsPush } from './diagnosticsPush';
import { attempt, guard } from './guard';
import type { ServerSettings } from './settings';
import { createSettingsReader } from './settingsReader';

/** Version of the server, as it introduces itself. */
const SERVER_INFO = { name: 'jianggao', version: VERSION };

/** Binds the service to a connection: which request is answered by what, and nothing else. Starts listening. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;

  connection.onInitialize((params) => {
    session = createSession(connection, documents, params);
    return session.initializeResult;
  });
  connection.onInitialized(() => session?.start());
  connection.onDidChangeConfiguration(() => session?.settingsChanged());

  const answer = <Result, Data = void>(
    name: string,
    token: CancellationToken,
    otherwise: Result,
    work: (session: Session) => Result | Promise<Result>,
  ): Promise<Result | ResponseError<Data>> =>
    guard<Result, Data>(name, connection.console, token, otherwise, () =>
      session === undefined ? otherwise : work(session),
    );
  const withDraft = <Result, Data = void>(
    name: string,
    uri: string,
    token: CancellationToken,
    otherwise: Result,
    work: (draft: TextDocument, session: Session) => Result | Promise<Result>,
  ): Promise<Result | ResponseError<Data>> =>
    answer<Result, Data>(name, token, otherwise, (session) => {
      const draft = documents.get(uri);
      return draft === undefined ? otherwise : work(draft, session);
    });

  connection.onDocumentSymbol(({ textDocument }, token) =>
    withDraft('documentSymbol', textDocument.uri, token, [], (draft, { service }) => service.documentSymbols(draft)),
  );
  connection.onFoldingRanges(({ textDocument }, token) =>
    withDraft('foldingRange', textDocument.uri, token, [], (draft, { service }) => service.foldingRanges(draft)),
  );
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    withDraft('codeAction', textDocument.uri, token, [], async (draft, session) => {
      const { rules } = await session.settings(draft.uri);
      const actions = session.service.codeActions(draft, rules, range, context.only);
      return session.resolvesLater ? actions : actions.map((action) => withEdit(action, draft, session, rules));
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    answer('codeAction/resolve', token, action, async (session) => {
      const draft = documents.get((action.data as ActionData | undefined)?.uri ?? '');
      return draft === undefined ? action : withEdit(action, draft, session, (await session.settings(draft.uri)).rules);
    }),
  );
  connection.languages.diagnostics.on(({ textDocument }, token) =>
    withDraft<DocumentDiagnosticReport, DiagnosticServerCancellationData>(
      'diagnostic',
      textDocument.uri,
      token,
      { kind: 'full', items: [] },
      async (draft, { service, settings }) => ({
        kind: 'full',
        items: service.diagnostics(draft, (await settings(draft.uri)).rules),
      }),
    ),
  );
  documents.onDidChangeContent(({ document }) => session?.push?.schedule(document.uri));
  documents.onDidClose(({ document }) => {
    session?.close(document.uri);
    session?.push?.clear(document.uri);
  });
  documents.listen(connection);
  connection.listen();
}

/** An action with the edit that it stands for. The version makes the editor refuse the edit where the draft has moved on meanwhile. */
function withEdit(
  action: CodeAction,
  draft: TextDocument,
  { service, namesVersions }: Session,
  rules: RuleSettings,
): CodeAction {
  const { data, ...rest } = action;
  const edits = service.resolveCodeAction(draft, rules, data as ActionData);
  const { uri, version } = data as ActionData;
  return {
    ...rest,
    edit: namesVersions
      ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
      : { changes: { [uri]: edits } },
  };
}

/** What one editor and this server agreed on. */
interface Session {
  readonly service: SpeechService;
  readonly initializeResult: InitializeResult;
  /** The editor asks for an action's edit when it is chosen; otherwise the edit comes with the action. */
  readonly resolvesLater: boolean;
  /** The editor understands edits that name the draft's version. */
  readonly namesVersions: boolean;
  /** For editors that do not ask for diagnostics themselves. */
  readonly push: DiagnosticsPush | undefined;
  settings(uri: string): Promise<ServerSettings>;
  settingsChanged(): void;
  /** Forgets a draft that was closed. */
  close(uri: string): void;
  start(): void;
}

function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { capabilities, locale }: InitializeParams,
): Session {
  const localize = createLocalize(locale);
  const service = createSpeechService(localize);
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  const asksSettings = capabilities.workspace?.configuration === true;
  const settings = createSettingsReader(connection, localize, asksSettings);
  const push = pulls
    ? undefined
    : createDiagnosticsPush(async (uri) => {
        const draft = documents.get(uri);
        if (draft === undefined) return;
        const { rules } = await settings.read(uri);
        if (documents.get(uri)?.version !== draft.version) return;
        await connection.sendDiagnostics({
          uri,
          version: draft.version,
          diagnostics: service.diagnostics(draft, rules),
        });
      }, connection);
  return {
    service,
    push,
    resolvesLater: capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    namesVersions: capabilities.workspace?.workspaceEdit?.documentChanges === true,
    settings: settings.read,
    settingsChanged() {
      settings.forget();
      if (push !== undefined) for (const { uri } of documents.all()) push.schedule(uri);
      else if (capabilities.workspace?.diagnostics?.refreshSupport === true)
        attempt('workspace/diagnostic/refresh', connection.console, connection.languages.diagnostics.refresh());
    },
    close(uri) {
      service.close(uri);
      settings.forget(uri);
    },
    start() {
      if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
        const registered = connection.client.register(DidChangeConfigurationNotification.type, { section: 'jianggao' });
        attempt('client/registerCapability', connection.console, registered);
      }
    },
    initializeResult: {
      serverInfo: SERVER_INFO,
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: { label: '讲稿' },
        foldingRangeProvider: true,
        codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: true },
        ...(pulls && {
          diagnosticProvider: { identifier: 'jianggao', interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    },
  };
}
