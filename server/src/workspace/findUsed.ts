import type { IgnoredEntry } from '../../../protocol/requests';
import type { FileSystem } from '../files/fileSystem';
import { isSpeechFileName, isTextFileName, isWalked } from '../files/speechFiles';
import { type CheckSettings, checkSpeech } from '../rules/checkSpeech';
import { type IgnoreList, ignoredTextOf } from '../rules/ignoreList';
import { parseSpeech } from '../speech/parseSpeech';
import { below, canonical, folderOf, pathBelow } from './addresses';
import { findDrafts } from './findDrafts';
import { keyOf, toEntries } from './ignoredEntries';
import { readDraft } from './readDraft';

/** What looking through the drafts of a folder needs. */
export interface FindUsedOptions {
  readonly files: FileSystem;
  readonly folder: string;
  /** All folders of the workspace: drafts of one in another have a list of their own. */
  readonly folders: readonly string[];
  readonly list: IgnoreList;
  /** What a draft of the folder is checked with. */
  settings(uri: string): Promise<CheckSettings>;
  /** Open drafts of any folder. */
  readonly open: readonly { readonly uri: string; getText(): string }[];
  /** Throws where nobody waits for the answer any more. */
  throwIfCancelled(): void;
}

/**
 * The entries of an ignore list, each with whether some draft of the folder may still have it; the others can go without loss.
 * Where a draft cannot be read, or the list names one that nobody would look for, any entry that goes by its text may be wanted there.
 */
export async function findUsed(
  options: FindUsedOptions,
): Promise<readonly { readonly entry: IgnoredEntry; readonly isUsed: boolean }[]> {
  const { folder, list, settings, throwIfCancelled } = options;
  const entries = toEntries(list);
  const unused = new Set(entries.map(keyOf));
  let isComplete = list.rules.every(({ file }) => isFound(file));
  for await (const { uri, read } of findTexts(options)) {
    throwIfCancelled();
    if (unused.size === 0) break;
    const text = await read();
    const file = pathBelow(folder, uri) ?? '';
    if (text === undefined) {
      isComplete = false;
      for (const { rule } of list.rules) unused.delete(keyOf({ kind: 'rule', rule, file }));
      continue;
    }
    const speech = parseSpeech(text);
    // A rule that is off may be turned on again, and then its entries are wanted.
    for (const finding of checkSpeech(speech, { ...(await settings(uri)), severities: {}, isIgnored: undefined })) {
      unused.delete(keyOf({ kind: 'finding', rule: finding.rule, text: ignoredTextOf(finding, speech) }));
      unused.delete(keyOf({ kind: 'rule', rule: finding.rule, file }));
    }
  }
  return entries.map((entry) => ({
    entry,
    isUsed: !unused.has(keyOf(entry)) || (entry.kind === 'finding' && !isComplete),
  }));
}

interface Text {
  readonly uri: string;
  /** The empty text where there is no such file, undefined where it cannot be read. */
  read(): Promise<string | undefined>;
}

/** Open drafts as they are, then the others as their files have them: those that the list names, and all that are drafts by their name or may be by the settings. */
async function* findTexts({
  files,
  folder,
  folders,
  list,
  open,
  throwIfCancelled,
}: FindUsedOptions): AsyncGenerator<Text> {
  const seen = new Set<string>();
  const skipped: Text[] = [];
  const toClosed = (uri: string): readonly Text[] => {
    if (seen.has(uri)) return [];
    seen.add(uri);
    return [{ uri, read: () => readClosed(files, uri) }];
  };
  for (const draft of open) {
    if (folderOf(folders, draft.uri) !== folder) continue;
    seen.add(canonical(draft.uri));
    yield { uri: draft.uri, read: async () => draft.getText() };
  }
  for (const { file } of list.rules) {
    const uri = below(folder, file);
    if (folderOf(folders, uri) === folder) yield* toClosed(uri);
  }
  const skip = (uri: string, error: unknown): void => {
    if (!files.isMissing(error)) skipped.push({ uri, read: async () => undefined });
  };
  for await (const uri of findDrafts({ files, folder, folders, isWanted, skip, throwIfCancelled }))
    yield* toClosed(uri);
  yield* skipped;
}

function isWanted(name: string): boolean {
  return isSpeechFileName(name) || isTextFileName(name);
}

/** Whether a draft is come across where drafts are looked for, by its path below the folder. One that is not tells that other files are read as drafts here. */
function isFound(file: string): boolean {
  const names = file.split('/');
  return names.every(isWalked) && isWanted(names.at(-1) ?? '');
}

async function readClosed(files: FileSystem, uri: string): Promise<string | undefined> {
  try {
    return await readDraft(files, uri, await files.status(uri));
  } catch (error) {
    return files.isMissing(error) ? '' : undefined;
  }
}
