import * as vscode from 'vscode';
import { MODELS_CHANGED_NOTIFICATION } from '../../protocol/requests';
import { readSpeechLanguages } from './languages';
import type { SpeechClient } from './speechClient';

/** The running language server, as the rest of the client sees it. */
export interface ServerConnection {
  /** Starts the server, unless that was done before. */
  start(): Promise<void>;
  /** Stops the server and starts it anew. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** The client of the running server, which is started if it never was, once all that is under way has come to its end. Where none runs, that is told, and the answer is undefined. */
  untilReady(): Promise<SpeechClient | undefined>;
  /** The same where no person waits for it: no server is started for that, and where none runs, that is not told. */
  whenRunning(): Promise<SpeechClient | undefined>;
  /** Asks the server what a person wants to know; undefined where it does not run or fails, which is told. A cancelled request is undefined too. */
  ask<Result>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Result | undefined>;
  /** Asks the server what no person waits for: where it does not run or fails, that is undefined and told in the log at most. */
  askQuietly<Result>(method: string, params: unknown): Promise<Result | undefined>;
  /** Tells the server something, if it runs. */
  tell(method: string, params: unknown): Promise<void>;
  /** Fires when models have changed or another one may be in force. */
  readonly onModelsChanged: vscode.Event<void>;
  /** Fires when a draft is about to be saved with edits of the server. */
  readonly onEditsOnSave: vscode.Event<vscode.TextDocument>;
}

/** For requests that nobody cancels. */
const NEVER = new vscode.CancellationTokenSource().token;

/** Creates the connection to the server process, which is told the address of the rules' pages. Failures are told to the user and end in the log. */
export function createServerConnection(
  context: vscode.ExtensionContext,
  rulePages: string,
  log: vscode.LogOutputChannel,
): ServerConnection {
  let client: SpeechClient | undefined;
  // A window without speeches has no server.
  let isWanted = false;
  const modelsChanged = new vscode.EventEmitter<void>();
  const editsOnSave = new vscode.EventEmitter<vscode.TextDocument>();
  // Starts and stops come one after another, whoever asks for them.
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(tellFailure);
    return queue;
  };

  async function start(): Promise<void> {
    const module = context.asAbsolutePath('dist/server.js');
    // Loaded when it is needed: it is most of the extension, and a window with plain text only has no use for it.
    const { SpeechClient } = await import('./speechClient');
    const onEditsOnSave = (draft: vscode.TextDocument): void => editsOnSave.fire(draft);
    client = new SpeechClient({
      ...{ module, log, rulePages, onEditsOnSave, onGivenUp },
      languages: readSpeechLanguages(),
    });
    client.onNotification(MODELS_CHANGED_NOTIFICATION, () => modelsChanged.fire());
    await client.start();
    modelsChanged.fire();
  }

  function onGivenUp(): void {
    modelsChanged.fire();
    tellStopped();
  }

  async function whenRunning(): Promise<SpeechClient | undefined> {
    await queue;
    return client?.isRunning() ? client : undefined;
  }

  async function askQuietly<Result>(method: string, params: unknown): Promise<Result | undefined> {
    const running = await whenRunning();
    try {
      return await running?.sendRequest<Result>(method, params);
    } catch (error) {
      log.warn(`${method}: ${reasonOf(error)}`);
      return undefined;
    }
  }

  async function tell(method: string, params: unknown): Promise<void> {
    const running = await whenRunning();
    try {
      await running?.sendNotification(method, params);
    } catch (error) {
      log.warn(`${method}: ${reasonOf(error)}`);
    }
  }

  /** Never fails: what is left of a server must not keep the next one from starting. */
  async function stop(): Promise<void> {
    const current = client;
    client = undefined;
    try {
      // The client starts a crashed server again by itself, and cannot be stopped until it is there.
      if (current?.isStarting) await current.start();
      if (current?.needsStop()) await current.retire();
    } catch (error) {
      log.warn(reasonOf(error));
    }
  }

  function startOnce(): Promise<void> {
    if (isWanted) return queue;
    isWanted = true;
    return enqueue(start);
  }

  function restart(): Promise<void> {
    isWanted = true;
    return enqueue(async () => {
      await stop();
      await start();
    });
  }

  async function untilReady(): Promise<SpeechClient | undefined> {
    await startOnce();
    try {
      if (client?.isStarting) await client.start();
      if (client?.isRunning()) return client;
      tellStopped();
    } catch (error) {
      tellFailure(error);
    }
    return undefined;
  }

  async function ask<Result>(method: string, params: unknown, token = NEVER): Promise<Result | undefined> {
    const running = await untilReady();
    try {
      return await running?.sendRequest<Result>(method, params, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      const reason = reasonOf(error);
      log.error(`${method}: ${reason}`);
      // A refusal says itself what is to be done.
      if (running?.isRefusal(error)) void vscode.window.showErrorMessage(reason);
      else offerHelp(vscode.l10n.t('The Jianggao language server has failed: {reason}', { reason }));
      return undefined;
    }
  }

  function tellFailure(error: unknown): void {
    const reason = reasonOf(error);
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
    if (isWanted && change.affectsConfiguration('jianggao.languages')) void restart();
  });
  return {
    start: startOnce,
    restart,
    untilReady,
    whenRunning,
    ask,
    askQuietly,
    tell,
    onModelsChanged: modelsChanged.event,
    onEditsOnSave: editsOnSave.event,
    stop() {
      watcher.dispose();
      modelsChanged.dispose();
      editsOnSave.dispose();
      return enqueue(stop);
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
