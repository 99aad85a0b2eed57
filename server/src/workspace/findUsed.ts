import type { IgnoredEntry } from '../../../protocol/requests';
import { decodeDraft } from '../files/decodeDraft';
import type { FileSystem } from '../files/fileSystem';
import { type CheckSettings, checkSpeech } from '../rules/checkSpeech';
import { type IgnoreList, ignoredTextOf } from '../rules/ignoreList';
import { parseSpeech } from '../speech/parseSpeech';
import { pathBelow } from './addresses';
import { findDrafts } from './findDrafts';
import { toEntries } from './ignoredEntries';

/** What looking through the drafts of a folder needs. */
export interface FindUsedOptions {
  readonly files: FileSystem;
  readonly folder: string;
  readonly list: IgnoreList;
  /** What a draft of the folder is checked with. */
  settings(uri: string): Promise<CheckSettings>;
  /** The text of a draft that is open. */
  openText(uri: string): string | undefined;
  /** Throws where nobody waits for the answer any more. */
  throwIfCancelled(): void;
}

/** The entries of an ignore list that some draft of the folder still has; the others can go. A draft that cannot be read is passed over. */
export async function findUsed(options: FindUsedOptions): Promise<ReadonlySet<IgnoredEntry>> {
  const { files, folder, list, settings, openText, throwIfCancelled } = options;
  const entries = toEntries(list);
  const used = new Set<IgnoredEntry>();
  for await (const uri of findDrafts(files, folder, () => undefined)) {
    throwIfCancelled();
    if (used.size === entries.length) break;
    const text = openText(uri) ?? (await readDraft(files, uri));
    if (text === undefined) continue;
    const speech = parseSpeech(text);
    const findings = checkSpeech(speech, { ...(await settings(uri)), isIgnored: undefined });
    const found = new Set(findings.map((finding) => `${finding.rule} ${ignoredTextOf(finding, speech)}`));
    const rules = new Set(findings.map(({ rule }) => rule));
    const file = pathBelow(folder, uri);
    for (const entry of entries) {
      const isUsed =
        entry.kind === 'finding'
          ? found.has(`${entry.rule} ${entry.text}`)
          : entry.file === file && rules.has(entry.rule);
      if (isUsed) used.add(entry);
    }
  }
  return used;
}

async function readDraft(files: FileSystem, uri: string): Promise<string | undefined> {
  try {
    return decodeDraft(await files.read(uri)).text;
  } catch {
    return undefined;
  }
}
