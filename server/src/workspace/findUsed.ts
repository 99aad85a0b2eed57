import type { IgnoredEntry } from '../../../protocol/requests';
import type { FileSystem } from '../files/fileSystem';
import { type CheckSettings, checkSpeech } from '../rules/checkSpeech';
import { type IgnoreList, ignoredTextOf } from '../rules/ignoreList';
import { parseSpeech } from '../speech/parseSpeech';
import { below, canonical, folderOf, pathBelow } from './addresses';
import { findDrafts } from './findDrafts';
import { toEntries } from './ignoredEntries';
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

/** The entries of an ignore list, each with whether some draft of the folder still has it; the others can go. A draft that cannot be read is passed over. */
export async function findUsed(
  options: FindUsedOptions,
): Promise<readonly { readonly entry: IgnoredEntry; readonly isUsed: boolean }[]> {
  const { folder, list, settings, throwIfCancelled } = options;
  const unused = new Map(toEntries(list).map((entry) => [keyOf(entry), entry]));
  for await (const { uri, read } of findTexts(options)) {
    throwIfCancelled();
    if (unused.size === 0) break;
    const text = await read();
    if (text === undefined) continue;
    const speech = parseSpeech(text);
    const file = pathBelow(folder, uri) ?? '';
    // A rule that is off may be turned on again, and then its entries are wanted.
    for (const finding of checkSpeech(speech, { ...(await settings(uri)), severities: {}, isIgnored: undefined })) {
      unused.delete(keyOf({ kind: 'finding', rule: finding.rule, text: ignoredTextOf(finding, speech) }));
      unused.delete(keyOf({ kind: 'rule', rule: finding.rule, file }));
    }
  }
  return toEntries(list).map((entry) => ({ entry, isUsed: !unused.has(keyOf(entry)) }));
}

interface Text {
  readonly uri: string;
  read(): Promise<string | undefined>;
}

/** Open drafts as they are, then the others as their files have them: those by their name, and those that the list names. */
async function* findTexts({
  files,
  folder,
  folders,
  list,
  open,
  throwIfCancelled,
}: FindUsedOptions): AsyncGenerator<Text> {
  const seen = new Set<string>();
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
  for await (const uri of findDrafts({ files, folder, folders, skip: () => undefined, throwIfCancelled }))
    yield* toClosed(uri);
}

async function readClosed(files: FileSystem, uri: string): Promise<string | undefined> {
  try {
    return await readDraft(files, uri, await files.status(uri));
  } catch {
    return undefined;
  }
}

function keyOf(entry: IgnoredEntry): string {
  return JSON.stringify(
    entry.kind === 'finding' ? [entry.kind, entry.rule, entry.text] : [entry.kind, entry.rule, entry.file],
  );
}
