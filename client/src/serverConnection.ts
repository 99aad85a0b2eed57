import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { readSpeechLanguages } from './languages';
import { SpeechClient } from './speechClient';

/** The running language server, as the rest of the client sees it. */
export interface ServerConnection {
  start(): Promise<void>;
  /** Stops the server and starts it anew. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Whether the server runs, once all that is under way has come to its end. Tells the user where it does not. */
  untilReady(): Promise<boolean>;
}

/** Creates the connection to the server process, which is told the address of the rules' pages. Failures are told to the user and end in the log. */
export function createServerConnection(
  context: vscode.ExtensionContext,
  rulePages: string,
  log: vscode.LogOutputChannel,
): ServerConnection {
  let client: SpeechClient | undefined;
  // Starts and stops come one after another, whoever asks for them.
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(tellFailure);
    return queue;
  };

  async function start(): Promise<void> {
    const languages = readSpeechLanguages();
    void vscode.commands.executeCommand('setContext', 'jianggao.languages', languages);
    const module = context.asAbsolutePath('dist/server.js');
    client = new SpeechClient({ module, log, languages, rulePages, onGivenUp: tellStopped });
    await client.start();
  }

  /** Never fails: what is left of a server must not keep the next one from starting. */
  async function stop(): Promise<void> {
    const current = client;
    client = undefined;
    try {
      // The client starts a crashed server again by itself, and cannot be stopped until it is there.
      if (current?.state === State.Starting) await current.start();
      if (current?.needsStop()) await current.retire();
    } catch (error) {
      log.warn(error instanceof Error ? error.message : String(error));
    }
  }

  const restart = (): Promise<void> =>
    enqueue(async () => {
      await stop();
      await start();
    });

  async function untilReady(): Promise<boolean> {
    await queue;
    try {
      if (client?.state === State.Starting) await client.start();
      if (client?.isRunning()) return true;
      tellStopped();
    } catch (error) {
      tellFailure(error);
    }
    return false;
  }

  function tellFailure(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(reason);
    offerHelp(vscode.l10n.t('The Jianggao language server could not be started: {reason}', { reason }));
  }

  function tellStopped(): void {
    offerHelp(vscode.l10n.t('The Jianggao language server is not running; drafts are not checked.'));
  }

  function offerHelp(message: string): void {
    const again = vscode.l10n.t('Restart');
    const show = vscode.l10n.t('Show Output');
    void vscode.window.showErrorMessage(message, again, show).then((chosen) => {
      if (chosen === again) void restart();
      if (chosen === show) log.show();
    });
  }

  const watcher = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('jianggao.languages')) void restart();
  });
  return {
    start: () => enqueue(start),
    restart,
    untilReady,
    stop() {
      watcher.dispose();
      return enqueue(stop);
    },
  };
}
