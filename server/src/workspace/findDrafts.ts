import type { FileSystem, FolderEntry } from '../files/fileSystem';
import { isSpeechFileName, isWalked } from '../files/speechFiles';
import { below, canonical } from './addresses';

/** How a folder is walked. */
export interface FindDraftsOptions {
  readonly files: FileSystem;
  readonly folder: string;
  /** All folders of the workspace: those below `folder` are left out, as they are walked by themselves. */
  readonly folders: readonly string[];
  /** Whether a file is one of those that are looked for, by its name; left out for drafts. */
  isWanted?(name: string): boolean;
  /** Is told a folder that may not be read, which is left out. */
  skip(uri: string, error: unknown): void;
  /** Throws where nobody waits for the drafts any more. */
  throwIfCancelled(): void;
}

/** Walks a folder for files that are drafts by their name, hidden ones and node_modules left out, in the order of names, those of a folder before those of the folders in it. Links are not followed. */
export async function* findDrafts(options: FindDraftsOptions): AsyncGenerator<string> {
  const { files, folder, folders, isWanted = isSpeechFileName, skip, throwIfCancelled } = options;
  const others = new Set(folders.map(canonical));
  const open = [canonical(folder)];
  for (let uri = open.pop(); uri !== undefined; uri = open.pop()) {
    throwIfCancelled();
    let entries: readonly FolderEntry[];
    try {
      entries = await files.list(uri);
    } catch (error) {
      skip(uri, error);
      continue;
    }
    const sorted = entries.filter(({ name }) => isWalked(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of sorted) if (kind === 'file' && isWanted(name)) yield below(uri, name);
    for (const { name, kind } of sorted.reverse()) {
      const inner = below(uri, name);
      if (kind === 'folder' && !others.has(inner)) open.push(inner);
    }
  }
}
