import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type DraftParams,
  IGNORE_COMMAND,
  IGNORED_REQUEST,
  type IgnoredInFolder,
  LEARN_MODEL_REQUEST,
  type LearnedModel,
  type LearnModelParams,
  MODEL_IN_FORCE_REQUEST,
  MODELS_REQUEST,
  type ModelChoice,
  type ModelInForce,
  type ModelsParams,
  REMOVE_IGNORED_REQUEST,
  type RemoveIgnoredParams,
} from '../../../protocol/requests';
import { toModelChoice } from '../features/modelChoice';
import type { FileSystem } from '../files/fileSystem';
import { BUILTIN_MODELS } from '../models/builtinModels';
import { writeModel } from '../models/writeModel';
import { folderOf } from '../workspace/addresses';
import { findUsed } from '../workspace/findUsed';
import { addEntry, readEntry, removeEntries, toEntries } from '../workspace/ignoredEntries';
import { ModelExists } from '../workspace/ownFiles';
import { guard, logFailure } from './guard';
import type { Session } from './session';

/** Binds the requests and commands that are our own, those of `protocol/requests.ts`. */
export function bindOwnRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  files: FileSystem,
  currentSession: () => Session | undefined,
): void {
  /** Answers with what a person can read where it fails: the client shows it. */
  const answer = <Params, Result>(
    name: string,
    work: (session: Session, params: Params, token: CancellationToken) => Promise<Result>,
  ): void => {
    const handler = (params: Params, token: CancellationToken): Promise<unknown> =>
      guard<Result, void>(
        { name, token, otherwise: new ResponseError(ErrorCodes.InternalError, `${name}: failed`) },
        connection.console,
        async () => {
          const session = currentSession();
          if (session === undefined) throw new Error('not initialized');
          return work(session, params, token);
        },
      );
    connection.onRequest(name, handler);
  };

  answer<ModelsParams, ModelChoice[]>(MODELS_REQUEST, async ({ localize, folders, ownFiles }, { uri }) => {
    const folder = (uri && folderOf(folders(), uri)) ?? folders()[0];
    const own = folder === undefined ? [] : [...(await ownFiles.of(folder)).models.values()];
    const ownNames = new Set(own.map(({ name }) => name));
    return [
      ...BUILTIN_MODELS.filter(({ name }) => !ownNames.has(name)).map((model) => toModelChoice(model, localize)),
      ...own.map((model) => toModelChoice(model, localize)),
    ];
  });

  answer<DraftParams, ModelInForce | null>(MODEL_IN_FORCE_REQUEST, async (session, { uri }) => {
    const draft = documents.get(uri);
    if (draft === undefined) return null;
    const rules = await session.rules(uri);
    return documents.get(uri) === draft ? session.service.modelInForce(draft, rules) : null;
  });

  answer<LearnModelParams, LearnedModel>(LEARN_MODEL_REQUEST, async (session, { uri, name, replace }) => {
    const draft = documents.get(uri);
    const folder = folderOf(session.folders(), uri) ?? session.folders()[0];
    if (draft === undefined || folder === undefined) throw new Error('no such draft, or no workspace folder');
    const json = writeModel(session.service.learnModel(draft, name));
    try {
      const written = await session.ownFiles.writeModel(folder, name, json, replace);
      session.filesChanged([written]);
      return { uri: written };
    } catch (error) {
      if (error instanceof ModelExists) return { exists: true };
      throw error;
    }
  });

  answer<undefined, IgnoredInFolder[]>(IGNORED_REQUEST, async (session, _, token) => {
    const found: IgnoredInFolder[] = [];
    for (const folder of session.folders()) {
      const { ignored } = await session.ownFiles.of(folder);
      const used = await findUsed({
        files,
        folder,
        list: ignored,
        settings: (uri) => session.checkSettings.readClosed(uri, folder),
        openText: (uri) => documents.get(uri)?.getText(),
        throwIfCancelled() {
          if (token.isCancellationRequested)
            throw new ResponseError(LSPErrorCodes.RequestCancelled, `${IGNORED_REQUEST}: cancelled`);
        },
      });
      const keys = new Set([...used].map((entry) => JSON.stringify(entry)));
      found.push({
        folder,
        entries: toEntries(ignored).map((entry) => ({ entry, isUsed: keys.has(JSON.stringify(entry)) })),
      });
    }
    return found;
  });

  answer<RemoveIgnoredParams, null>(REMOVE_IGNORED_REQUEST, async (session, { folder, entries }) => {
    await session.ownFiles.changeIgnored(folder, (list) => removeEntries(list, entries));
    session.ignoredChanged();
    return null;
  });

  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    const session = currentSession();
    const [folder, value] = args as readonly unknown[];
    const entry = readEntry(value);
    if (command !== IGNORE_COMMAND || session === undefined)
      return new ResponseError(ErrorCodes.InvalidParams, command);
    if (typeof folder !== 'string' || !session.folders().includes(folder) || entry === undefined)
      return new ResponseError(ErrorCodes.InvalidParams, `${command}: a workspace folder and an entry are expected`);
    try {
      await session.ownFiles.changeIgnored(folder, (list) => addEntry(list, entry));
      session.ignoredChanged();
      return null;
    } catch (error) {
      logFailure(command, connection.console, error);
      const reason = error instanceof Error ? error.message : String(error);
      return new ResponseError(
        ErrorCodes.InternalError,
        session.localize('The list of ignored findings could not be written: {reason}', { reason }),
      );
    }
  });
}
