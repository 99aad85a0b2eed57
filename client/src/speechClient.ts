import type * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  LSPErrorCodes,
  ResponseError,
  type ServerOptions,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { type InitializationOptions, SHOW_PLACES_COMMAND, TURN_RULE_OFF_COMMAND } from '../../protocol/requests';
import { answerConfiguration } from './languageSettings';
import { toDocumentSelector } from './languages';
import { createUnaskedList } from './unaskedList';

/** What a client is made of. */
export interface SpeechClientOptions {
  /** Path of the server's module. */
  readonly module: string;
  readonly log: vscode.LogOutputChannel;
  readonly languages: readonly string[];
  /** Address of a rule's page, with `{rule}` in the place of its id. */
  readonly rulePages: string;
  /** Called with a draft that is about to be saved with edits of the server. */
  readonly onEditsOnSave: (draft: vscode.TextDocument) => void;
  /** Called when the server has crashed so often that it is not started again. */
  readonly onGivenUp: () => void;
}

/** A language client that is silent once it is being stopped: what the editor still sends it then is lost on purpose. */
export class SpeechClient extends LanguageClient {
  readonly #unasked: vscode.Disposable;
  #isRetired = false;

  constructor({ module, log, languages, rulePages, onEditsOnSave, onGivenUp }: SpeechClientOptions) {
    const unasked = createUnaskedList();
    const serverOptions: ServerOptions = {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
    };
    const clientOptions: LanguageClientOptions = {
      documentSelector: toDocumentSelector(languages),
      outputChannel: log,
      diagnosticCollectionName: 'jianggao',
      diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
      initializationOptions: {
        commands: [TURN_RULE_OFF_COMMAND, SHOW_PLACES_COMMAND],
        asksForWorkspace: true,
        rulePages,
      } satisfies InitializationOptions,
      middleware: {
        ...unasked.middleware,
        async willSaveWaitUntil(event, next) {
          const { document } = event;
          const { version } = document;
          const edits = (await next(event)) ?? [];
          if (edits.length > 0 && document.version === version) onEditsOnSave(document);
          return edits;
        },
        workspace: { configuration: answerConfiguration },
      },
      errorHandler: createErrorHandler(onGivenUp),
    };
    super('jianggao', 'Jianggao', serverOptions, clientOptions);
    this.#unasked = unasked;
  }

  /** Whether it is being started, or started again after a crash. */
  get isStarting(): boolean {
    return this.state === State.Starting;
  }

  /** Whether the server has refused what was asked, with a reason that says what is to be done. */
  isRefusal(error: unknown): boolean {
    return error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed;
  }

  /** Stops the server for good. */
  retire(): Promise<void> {
    this.#isRetired = true;
    this.#unasked.dispose();
    return this.dispose();
  }

  override error(message: string, data?: unknown, showNotification?: boolean | 'force'): void {
    super.error(message, data, this.#isRetired ? false : showNotification);
  }
}

/** A server that crashes more often than this in three minutes is left alone. */
const MOST_CRASHES = 4;
const CRASHES_COUNT_MS = 3 * 60 * 1000;

function createErrorHandler(onGivenUp: () => void): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue }),
    closed() {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < CRASHES_COUNT_MS), now];
      if (crashes.length <= MOST_CRASHES) return { action: CloseAction.Restart };
      onGivenUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
