import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { readSpeechLanguages, toDocumentSelector } from './languages';

/** The running language server, as the rest of the client sees it. */
export interface ServerConnection {
  start(): Promise<void>;
  /** Stops the server and starts it anew. */
  restart(): Promise<void>;
  stop(): Promise<void>;
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
    const languages = readSpeechLanguages();
    void vscode.commands.executeCommand('setContext', 'jianggao.languages', languages);
    client = createClient(context, log, languages);
    await client.start();
  }

  /** Never fails: what is left of a server must not keep the next one from starting. */
  async function stop(): Promise<void> {
    const current = client;
    client = undefined;
    try {
      // The client starts a crashed server again by itself, and cannot be stopped until it is there.
      if (current?.state === State.Starting) await current.start();
      if (current?.needsStop()) await current.dispose();
    } catch (error) {
      log.warn(error instanceof Error ? error.message : String(error));
    }
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
    stop() {
      watcher.dispose();
      return enqueue(stop);
    },
  };
}

function createClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  languages: readonly string[],
): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: toDocumentSelector(languages),
    outputChannel: log,
    diagnosticCollectionName: 'jianggao',
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
  };
  return new LanguageClient('jianggao', 'Jianggao', serverOptions, clientOptions);
}
