import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Preferences } from '../../../protocol/preferences';
import { MODELS_CHANGED_NOTIFICATION } from '../../../protocol/requests';
import type { ActionOffer } from '../features/codeActions';
import { createLocalize, type Localize } from '../localize';
import type { CheckSettings } from '../rules/checkSpeech';
import { createSpeechService, type SpeechService } from '../service';
import { folderOf, OWN_FOLDER, pathBelow } from '../workspace/addresses';
import { createOwnFiles, type OwnFiles } from '../workspace/ownFiles';
import { type CheckSettingsReader, createCheckSettingsReader } from './checkSettingsReader';
import { createDiagnosticsPush } from './diagnosticsPush';
import { attempt, logFailure } from './guard';
import { readInitializationOptions } from './initializationOptions';
import { type EditorSupport, introduceServer, readEditorSupport } from './introduction';
import { createOwnFileDiagnostics } from './ownFileDiagnostics';
import { chooseRulePage } from './rulePages';
import type { ServerHost } from './serverHost';
import { createSettingsReader } from './settingsReader';
import { createTellOnce } from './tellOnce';

/** A file that has not changed for so long is written. */
const SETTLED_MS = 1000;

/** What one editor and this server agreed on. */
export interface Session extends EditorSupport {
  readonly localize: Localize;
  readonly service: SpeechService;
  readonly ownFiles: OwnFiles;
  readonly checkSettings: CheckSettingsReader;
  readonly initializeResult: InitializeResult;
  /** URIs of the workspace folders. */
  folders(): readonly string[];
  /** The workspace folder around a draft or folder; the first one for any other, or for none. */
  folderFor(uri: unknown): string | undefined;
  /** Changes whenever drafts that did not change may be judged otherwise. */
  generation(): number;
  /** What an open draft is checked with. */
  rules(uri: string): Promise<CheckSettings>;
  /** How the writer of an open draft likes to work. */
  preferences(uri: string): Promise<Preferences>;
  /** What can be offered for a draft besides edits. */
  offer(uri: string): ActionOffer;
  settingsChanged(): void;
  filesChanged(uris: readonly string[]): void;
  /** The server itself has written one of the files below `.jianggao`. */
  ownFilesChanged(): void;
  changed(uri: string): void;
  closed(uri: string): void;
  start(): void;
}

/** Agrees with an editor on what it can do, and holds what lasts as long as it is connected. */
export function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { files, packagedPages }: ServerHost,
  params: InitializeParams,
): Session {
  const { capabilities, locale, rootUri, workspaceFolders, initializationOptions } = params;
  const { commands, asksForWorkspace, rulePages } = readInitializationOptions(initializationOptions);
  const localize = createLocalize(locale);
  const service = createSpeechService(localize, { rulePage: chooseRulePage(capabilities, rulePages, packagedPages) });
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  const refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
  const asks = capabilities.workspace?.configuration === true;
  const settings = createSettingsReader({
    connection,
    localize,
    tellOnce: createTellOnce(connection),
    asks,
    arrived: () => refresh(),
  });
  const ownFiles = createOwnFiles({
    files,
    tell: createOwnFileDiagnostics(connection, localize),
    fail: (uri, error) => logFailure(uri, connection.console, error),
  });
  let folders = [...new Set(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []))];
  // Not what an earlier server may have counted to: clients keep what it answered.
  let generation = Date.now();
  let settling: ReturnType<typeof setTimeout> | undefined;
  const checkSettings = createCheckSettingsReader({
    settings,
    ownFiles,
    localize,
    // Models change without the settings, and may be mended so.
    tellOnce: createTellOnce(connection),
    folders: () => folders,
  });
  // For editors that do not ask for diagnostics themselves.
  const push = pulls
    ? undefined
    : createDiagnosticsPush(async (uri) => {
        const draft = documents.get(uri);
        if (draft === undefined) return;
        const rules = await checkSettings.read(uri);
        if (documents.get(uri) !== draft) return;
        await connection.sendDiagnostics({
          uri,
          version: draft.version,
          diagnostics: service.diagnostics(draft, rules),
        });
      }, connection);

  /** So that what is wrong in models and lists, or mended, is told whether a draft needs them or not. */
  function readAhead(): void {
    for (const folder of folders) void ownFiles.of(folder);
  }

  /** Every draft is checked anew. */
  function refresh(): void {
    generation++;
    checkSettings.renew();
    readAhead();
    if (push !== undefined) for (const { uri } of documents.all()) push.schedule(uri);
    else if (refreshes)
      attempt('workspace/diagnostic/refresh', connection.console, connection.languages.diagnostics.refresh());
    if (capabilities.workspace?.codeLens?.refreshSupport === true)
      attempt('workspace/codeLens/refresh', connection.console, connection.sendRequest(CodeLensRefreshRequest.type));
    attempt(MODELS_CHANGED_NOTIFICATION, connection.console, connection.sendNotification(MODELS_CHANGED_NOTIFICATION));
  }

  return {
    localize,
    service,
    ownFiles,
    checkSettings,
    ...readEditorSupport(capabilities),
    folders: () => folders,
    folderFor: (uri) => (typeof uri === 'string' ? folderOf(folders, uri) : undefined) ?? folders[0],
    generation: () => generation,
    rules: checkSettings.read,
    preferences: async (uri) => (await settings.read(uri)).preferences,
    offer(uri) {
      const folder = folderOf(folders, uri);
      const file = folder && pathBelow(folder, uri);
      return {
        place: folder === undefined || file === undefined ? undefined : { folder, file },
        commands,
      };
    },
    settingsChanged() {
      settings.forget();
      refresh();
    },
    filesChanged(uris) {
      const concerned = uris.filter((uri) => ownFiles.changed(uri));
      if (concerned.length === 0) return;
      refresh();
      // It may have been read while it was still being written, and editors tell of both in one word.
      clearTimeout(settling);
      settling = setTimeout(() => {
        for (const uri of concerned) ownFiles.changed(uri);
        refresh();
      }, SETTLED_MS);
    },
    ownFilesChanged: refresh,
    changed: (uri) => push?.schedule(uri),
    closed(uri) {
      settings.forget(uri);
      checkSettings.forget(uri);
      push?.clear(uri);
    },
    start() {
      const { didChangeConfiguration, didChangeWatchedFiles } = capabilities.workspace ?? {};
      if (didChangeConfiguration?.dynamicRegistration === true) {
        const registered = connection.client.register(DidChangeConfigurationNotification.type, { section: 'jianggao' });
        attempt('client/registerCapability', connection.console, registered);
      }
      if (didChangeWatchedFiles?.dynamicRegistration === true) {
        // Of a folder that is deleted as a whole some editors tell nothing but that.
        const watchers = [{ globPattern: `**/${OWN_FOLDER}` }, { globPattern: `**/${OWN_FOLDER}/**` }];
        const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
        attempt('client/registerCapability', connection.console, registered);
      }
      if (capabilities.workspace?.workspaceFolders === true)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = removed.map(({ uri }) => uri);
          for (const folder of gone) ownFiles.forget(folder);
          const left = folders.filter((folder) => !gone.includes(folder));
          folders = [...new Set([...left, ...added.map(({ uri }) => uri)])];
          refresh();
        });
      readAhead();
    },
    initializeResult: introduceServer({ pulls, asksForWorkspace }),
  };
}
