import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { readSpeechLanguages, toDocumentSelector } from './languages';

/** The running language server, as the rest of the client sees it. */
export interface ServerConnection extends vscode.Disposable {
  /** Starts the server if a language is open that it reads. */
  start(): Promise<void>;
  /** Stops the server and starts it anew. */
  restart(): Promise<void>;
}

/** Creates the connection to the server process. Failures are told to the user and end in the log. */
export function createServerConnection(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): ServerConnection {
  let client: LanguageClient | undefined;
  // Starts and stops come one after another, whoever asks for them.
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(tellFailure);
    return queue;
  };

  async function start(): Promise<void> {
    client = createClient(context, log);
    await client.start();
  }

  async function stop(): Promise<void> {
    const running = client;
    client = undefined;
    await running?.dispose();
  }

  function tellFailure(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(reason);
    const show = vscode.l10n.t('Show Output');
    void vscode.window
      .showErrorMessage(vscode.l10n.t('The Jianggao language server could not be started: {reason}', { reason }), show)
      .then((chosen) => {
        if (chosen === show) log.show();
      });
  }

  const restart = (): Promise<void> =>
    enqueue(async () => {
      await stop();
      await start();
    });
  const watcher = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('jianggao.languages')) void restart();
  });
  return {
    start: () => enqueue(start),
    restart,
    dispose() {
      watcher.dispose();
      void enqueue(stop);
    },
  };
}

function createClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: toDocumentSelector(readSpeechLanguages()),
    outputChannel: log,
    diagnosticCollectionName: 'jianggao',
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
  };
  return new LanguageClient('jianggao', 'Jianggao', serverOptions, clientOptions);
}
