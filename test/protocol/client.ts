import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Command,
  type CompletionItem,
  CompletionRequest,
  CompletionTriggerKind,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  type FoldingRange,
  FoldingRangeRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  MessageType,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  type ShowMessageParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { until } from '../support/until.mjs';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** How a client introduces itself, and how it answers the server's questions. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly transport?: 'stdio' | 'ipc';
  /** URIs of the folders of the workspace; no folder is open unless given. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  /** The value of the section `jianggao`, or a promise of it, asked for anew each time; throws to answer with an error. */
  readonly configuration?: () => unknown;
  /** What the client does with a registration; throws to answer with an error. */
  readonly register?: () => void;
  /** What the client does when it is told to pull again; throws to answer with an error. */
  readonly refresh?: () => void;
}

/** What the server said without being asked, in order. */
export interface Heard {
  readonly errors: readonly string[];
  readonly messages: readonly ShowMessageParams[];
  readonly published: readonly PublishDiagnosticsParams[];
  readonly registrations: readonly Registration[];
  readonly settingsRequests: number;
  readonly refreshes: number;
}

/** A language client without an editor, connected to a server process of its own. */
export interface TestClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly initializeResult: InitializeResult;
  readonly heard: Heard;
  /** Passes an answer of the server on, and fails at once where the server ends instead of giving it. */
  answered<Result>(answer: Promise<Result>): Promise<Result>;
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  settingsChanged(): Promise<void>;
  /** Tells the server that files were changed by somebody else. */
  filesChanged(...uris: readonly string[]): Promise<void>;
  /** Sends a request that is the product's own. */
  ask<Result>(method: string, params?: unknown): Promise<Result>;
  /** Carries out a command of the server, as an editor does for a chosen action. */
  execute(command: Command | undefined): Promise<unknown>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  symbols(uri: string): Promise<readonly DocumentSymbol[]>;
  foldingRanges(uri: string): Promise<readonly FoldingRange[]>;
  codeActions(uri: string, range: Range, only?: readonly string[]): Promise<readonly CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
  /** What may be written at a place, asked for by a person, or by the character that was typed. */
  completions(uri: string, position: Position, trigger?: string): Promise<readonly CompletionItem[]>;
  /** Asks the server to end and waits until its process has. Gives the exit code. */
  stop(): Promise<number | null>;
}

/** Capabilities of an editor that asks for everything itself, as VS Code does. */
export const FULL_CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } },
      resolveSupport: { properties: ['edit'] },
      dataSupport: true,
      isPreferredSupport: true,
    },
  },
};

/** Starts clients for the tests of a suite, and ends after each test the servers that it left running. */
export function useClients(): (options?: ClientOptions) => Promise<TestClient> {
  const servers: ChildProcess[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.kill('SIGKILL');
  });
  return (options = {}) => startClient(options, (server) => servers.push(server));
}

/** Starts a server process, tells of it, and initializes a session with it. */
async function startClient(options: ClientOptions, onStart: (server: ChildProcess) => void): Promise<TestClient> {
  const { process, connection } = options.transport === 'ipc' ? connectIpc() : connectStdio();
  onStart(process);
  const heard = listen(process, connection, options);
  connection.listen();
  const ended = new Promise<never>((_, reject) => {
    process.once('exit', () => reject(new Error(`The server has ended: ${heard.errors.join('\n')}`)));
  });
  ended.catch(() => undefined);
  const answered = <Result>(answer: Promise<Result>): Promise<Result> => Promise.race([answer, ended]);
  const initializeResult = await answered(
    connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? FULL_CAPABILITIES,
      ...(options.locale !== undefined && { locale: options.locale }),
      ...(options.folders !== undefined && { workspaceFolders: options.folders.map((uri) => ({ uri, name: uri })) }),
      ...(options.initializationOptions !== undefined && { initializationOptions: options.initializationOptions }),
    }),
  );
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    process,
    connection,
    initializeResult,
    heard,
    answered,
    open: (uri, text, version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'jianggao', version, text },
      }),
    change: (uri, version, changes) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [...changes],
      }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    settingsChanged: () => connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null }),
    filesChanged(...uris) {
      const changes: FileEvent[] = uris.map((uri) => ({ uri, type: FileChangeType.Changed }));
      return connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    },
    ask: (method, params) => answered(connection.sendRequest(method, params)),
    execute: ({ command, arguments: args = [] } = { title: '', command: '' }) =>
      answered(connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args })),
    async diagnostics(uri) {
      const report = await answered(connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }));
      if (report.kind !== 'full') throw new Error('A client that names no earlier result gets a full report');
      return report.items;
    },
    async symbols(uri) {
      const symbols = await answered(connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }));
      return (symbols ?? []) as readonly DocumentSymbol[];
    },
    foldingRanges: async (uri) =>
      (await answered(connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } }))) ?? [],
    async codeActions(uri, range, only) {
      const context = { diagnostics: [], ...(only !== undefined && { only: [...only] }) };
      const actions = await answered(
        connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context }),
      );
      return (actions ?? []) as readonly CodeAction[];
    },
    async completions(uri, position, trigger) {
      const context =
        trigger === undefined
          ? { triggerKind: CompletionTriggerKind.Invoked }
          : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger };
      const answer = await answered(
        connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position, context }),
      );
      return Array.isArray(answer) ? answer : (answer?.items ?? []);
    },
    resolve: (action) => answered(connection.sendRequest(CodeActionResolveRequest.type, action)),
    async stop() {
      await answered(connection.sendRequest(ShutdownRequest.type));
      await connection.sendNotification(ExitNotification.type);
      return untilEnded(process);
    },
  };
}

function connectStdio(): Pick<TestClient, 'process' | 'connection'> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
  // A server that has ended breaks the pipe; what a test waits for tells that better.
  child.stdin.on('error', () => undefined);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return { process: child, connection };
}

function connectIpc(): Pick<TestClient, 'process' | 'connection'> {
  const child = fork(SERVER, ['--node-ipc'], { silent: true });
  return {
    process: child,
    connection: createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)),
  };
}

function listen(process: ChildProcess, connection: ProtocolConnection, options: ClientOptions): Heard {
  const heard = {
    errors: [] as string[],
    messages: [] as ShowMessageParams[],
    published: [] as PublishDiagnosticsParams[],
    registrations: [] as Registration[],
    settingsRequests: 0,
    refreshes: 0,
  };
  process.stderr?.on('data', (chunk) => heard.errors.push(String(chunk)));
  connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
    if (type === MessageType.Error) heard.errors.push(message);
  });
  connection.onNotification(ShowMessageNotification.type, (params) => void heard.messages.push(params));
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => void heard.published.push(params));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    heard.registrations.push(...registrations);
    options.register?.();
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    heard.refreshes++;
    options.refresh?.();
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => {
    heard.settingsRequests++;
    return Promise.all(
      items.map(async ({ section }) => (section === 'jianggao' ? ((await options.configuration?.()) ?? null) : null)),
    );
  });
  return heard;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Waits until a state is there, and gives it. */
export async function untilThere<State>(what: string, read: () => State | undefined | false): Promise<State> {
  const isThere = (state: State | undefined | false) => state !== undefined && state !== false;
  return (await until(read, (state) => assert.ok(isThere(state), `Waited in vain for ${what}`))) as State;
}

/** Waits for a server process to end. Gives its exit code. */
export function untilEnded(process: ChildProcess): Promise<number | null> {
  return untilThere('the server to end', () => hasEnded(process) && { code: process.exitCode }).then(
    ({ code }) => code,
  );
}
