import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
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
import { hasStructure, NO_STRUCTURE } from '../models/learnModel';
import { isModelName } from '../models/modelFile';
import { writeModel } from '../models/writeModel';
import { Refusal } from '../refusal';
import { findUsed } from '../workspace/findUsed';
import { addEntry, readEntry, removeEntries } from '../workspace/ignoredEntries';
import { throwIfCancelled } from './guard';
import { createOwnAnswers } from './ownAnswers';
import type { Session } from './session';

/** Binds the requests and commands that are our own, those of `protocol/requests.ts`. */
export function bindOwnRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  files: FileSystem,
  currentSession: () => Session | undefined,
): void {
  const answer = createOwnAnswers(connection, currentSession);

  connection.onRequest(MODELS_REQUEST, (params: ModelsParams | null, token: CancellationToken) =>
    answer<ModelChoice[]>(MODELS_REQUEST, token, async ({ localize, folderFor, ownFiles }) => {
      const folder = folderFor(params?.uri);
      const own = folder === undefined ? [] : [...(await ownFiles.of(folder)).models.values()];
      return [...BUILTIN_MODELS, ...own].map((model) => toModelChoice(model, localize));
    }),
  );

  connection.onRequest(MODEL_IN_FORCE_REQUEST, ({ uri }: DraftParams, token: CancellationToken) =>
    answer<ModelInForce | null>(MODEL_IN_FORCE_REQUEST, token, async (session) => {
      const draft = documents.get(uri);
      if (draft === undefined) return null;
      const rules = await session.rules(uri);
      return documents.get(uri) === draft ? session.service.modelInForce(draft, rules) : null;
    }),
  );

  connection.onRequest<LearnedModel, void>(
    LEARN_MODEL_REQUEST,
    ({ uri, name, replace }: LearnModelParams, token: CancellationToken) =>
      answer<LearnedModel>(LEARN_MODEL_REQUEST, token, async (session) => {
        const draft = documents.get(uri);
        const folder = session.folderFor(uri);
        if (draft === undefined || folder === undefined)
          throw new Refusal({
            text: 'A model is learned from an open draft, and kept in a workspace folder.',
            args: {},
          });
        if (typeof name !== 'string' || !isModelName(name))
          throw new Refusal({ text: 'A model of one’s own cannot have this name.', args: {} });
        const model = session.service.learnModel(draft, name);
        if (!hasStructure(model)) throw new Refusal(NO_STRUCTURE);
        const json = writeModel(model);
        const written = await session.ownFiles.writeModel(folder, name, json, replace === true);
        if (written === 'exists') return { exists: true };
        session.ownFilesChanged();
        return { uri: written };
      }),
  );

  connection.onRequest(IGNORED_REQUEST, (_: unknown, token: CancellationToken) =>
    answer<IgnoredInFolder[]>(IGNORED_REQUEST, token, async ({ folders, ownFiles, checkSettings }) => {
      const found: IgnoredInFolder[] = [];
      for (const folder of folders()) {
        const { ignored } = await ownFiles.of(folder);
        const entries = await findUsed({
          files,
          folder,
          folders: folders(),
          list: ignored,
          settings: (uri) =>
            documents.get(uri) === undefined ? checkSettings.readClosed(uri, folder) : checkSettings.read(uri),
          open: documents.all(),
          throwIfCancelled: () => throwIfCancelled(IGNORED_REQUEST, token),
        });
        found.push({ folder, entries });
      }
      return found;
    }),
  );

  connection.onRequest(REMOVE_IGNORED_REQUEST, (params: RemoveIgnoredParams, token: CancellationToken) =>
    answer<null>(REMOVE_IGNORED_REQUEST, token, async (session) => {
      const folder = readFolder(session, params.folder);
      const entries = params.entries.flatMap((entry) => readEntry(entry) ?? []);
      await session.ownFiles.changeIgnored(folder, (list) => removeEntries(list, entries));
      session.ownFilesChanged();
      return null;
    }),
  );

  connection.onExecuteCommand(({ command, arguments: args = [] }, token) =>
    answer<null>(command, token, async (session) => {
      const [folder, value] = args as readonly unknown[];
      const entry = readEntry(value);
      if (command !== IGNORE_COMMAND || entry === undefined) throw new ResponseError(ErrorCodes.InvalidParams, command);
      await session.ownFiles.changeIgnored(readFolder(session, folder), (list) => addEntry(list, entry));
      session.ownFilesChanged();
      return null;
    }),
  );
}

/** Nothing is written outside the workspace, whatever a client sends. */
function readFolder({ folders }: Session, value: unknown): string {
  const folder = folders().find((known) => known === value);
  if (folder === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'a workspace folder is expected');
  return folder;
}
