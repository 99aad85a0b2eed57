import {
  type CodeAction,
  type Connection,
  type DiagnosticServerCancellationData,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type FoldingRange,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ActionData, CODE_ACTION_KINDS } from '../features/codeActions';
import type { RulePage } from '../features/diagnostics';
import { createLocalize } from '../localize';
import type { CheckSettings } from '../rules/checkSpeech';
import { createSpeechService, type SpeechService } from '../service';
import { VERSION } from '../version';
import { createDiagnosticsPush } from './diagnosticsPush';
import { attempt, type GuardedRequest, guard } from './guard';
import { chooseRulePage } from './rulePages';
import type { ServerSettings } from './settings';
import { createSettingsReader } from './settingsReader';

/** Version of the server, as it introduces itself. */
const SERVER_INFO = { name: 'jianggao', version: VERSION };

/** Binds the service to a connection: which request is answered by what, and nothing else. Starts listening. `packaged` says where the pages of the rules are. */
export function startServer(connection: Connection, packaged: RulePage): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;

  connection.onInitialize((params) => {
    session = createSession(connection, documents, params, packaged);
    return session.initializeResult;
  });
  connection.onInitialized(() => session?.start());
  connection.onDidChangeConfiguration(() => session?.settingsChanged());

  /** Answers a request about a draft; with `otherwise` where there is no such draft. */
  const withDraft = <Result>(
    request: GuardedRequest<Result, void> & { readonly otherwise: Result },
    uri: string,
    work: (draft: TextDocument, session: Session) => Result,
  ): Promise<Result | ResponseError<void>> =>
    guard(request, connection.console, () => {
      const draft = documents.get(uri);
      return session === undefined || draft === undefined ? request.otherwise : work(draft, session);
    });

  /** The same for what depends on the rules in force; with `otherwise` too where the draft was closed while they were asked for. */
  const withRules = <Result, Data = void>(
    request: GuardedRequest<Result, Data> & { readonly otherwise: Result },
    uri: string,
    work: (draft: TextDocument, session: Session, rules: CheckSettings) => Result,
    failed: Result | ResponseError<Data> = request.otherwise,
  ): Promise<Result | ResponseError<Data>> =>
    guard({ ...request, otherwise: failed }, connection.console, async () => {
      const draft = documents.get(uri);
      if (session === undefined || draft === undefined) return request.otherwise;
      const rules = await session.rules(uri);
      return documents.get(uri) === draft ? work(draft, session, rules) : request.otherwise;
    });

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
      const actions = session.service.codeActions(draft, rules, range, context.only);
      return session.resolvesLater ? actions : actions.map((action) => withEdit(action, draft, session, rules));
    }),
  );
  connection.onCodeActionResolve((action, token) => {
    const uri = (action.data as ActionData | undefined)?.uri ?? '';
    return withRules({ name: 'codeAction/resolve', token, otherwise: action }, uri, (draft, session, rules) =>
      withEdit(action, draft, session, rules),
    );
  });
  connection.languages.diagnostics.on(({ textDocument: { uri } }, token) =>
    withRules<DocumentDiagnosticReport, DiagnosticServerCancellationData>(
      { name: 'diagnostic', token, otherwise: { kind: 'full', items: [] } },
      uri,
      (draft, { service }, rules) => ({ kind: 'full', items: service.diagnostics(draft, rules) }),
      // No findings would look like a clean draft; this lets the editor keep those it has.
      new ResponseError(LSPErrorCodes.ServerCancelled, 'diagnostic: failed', { retriggerRequest: false }),
    ),
  );
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
  /** What a draft is checked with. */
  rules(uri: string): Promise<CheckSettings>;
  settingsChanged(): void;
  changed(uri: string): void;
  closed(uri: string): void;
  start(): void;
}

function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  packaged: RulePage,
): Session {
  const { capabilities, locale } = params;
  const localize = createLocalize(locale);
  const service = createSpeechService(localize, { rulePage: chooseRulePage(params, packaged) });
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  const asksSettings = capabilities.workspace?.configuration === true;
  const settings = createSettingsReader(connection, localize, asksSettings);
  const inForce = new WeakMap<ServerSettings, CheckSettings>();
  async function readRules(uri: string): Promise<CheckSettings> {
    const read = await settings.read(uri);
    const { severities, options } = read;
    const known = inForce.get(read) ?? { severities, options };
    inForce.set(read, known);
    return known;
  }
  // For editors that do not ask for diagnostics themselves.
  const push = pulls
    ? undefined
    : createDiagnosticsPush(async (uri) => {
        const draft = documents.get(uri);
        if (draft === undefined) return;
        const rules = await readRules(uri);
        if (documents.get(uri) !== draft) return;
        await connection.sendDiagnostics({
          uri,
          version: draft.version,
          diagnostics: service.diagnostics(draft, rules),
        });
      }, connection);
  return {
    service,
    resolvesLater: capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    namesVersions: capabilities.workspace?.workspaceEdit?.documentChanges === true,
    rules: readRules,
    settingsChanged() {
      settings.forget();
      if (push !== undefined) for (const { uri } of documents.all()) push.schedule(uri);
      else if (capabilities.workspace?.diagnostics?.refreshSupport === true)
        attempt('workspace/diagnostic/refresh', connection.console, connection.languages.diagnostics.refresh());
    },
    changed: (uri) => push?.schedule(uri),
    closed(uri) {
      settings.forget(uri);
      push?.clear(uri);
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
        documentSymbolProvider: { label: 'Jianggao' },
        foldingRangeProvider: true,
        codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: true },
        ...(pulls && {
          diagnosticProvider: { identifier: 'jianggao', interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    },
  };
}
