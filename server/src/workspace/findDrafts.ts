import type { FileSystem } from '../files/fileSystem';
import { isSpeechFileName, isWalkedFolder } from '../files/speechFiles';
import { below } from './addresses';

/** Walks a folder for files that are drafts by their name, in the order of names. Links are not followed; a folder that may not be read is told to `skip` and left out. */
export async function* findDrafts(
  files: FileSystem,
  folder: string,
  skip: (uri: string, error: unknown) => void,
): AsyncGenerator<string> {
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const uri = at;
    try {
      const entries = [...(await files.list(uri))].sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name, kind } of entries) if (kind === 'file' && isSpeechFileName(name)) yield below(uri, name);
      const folders = entries.filter(({ name, kind }) => kind === 'folder' && isWalkedFolder(name));
      open.push(...folders.map(({ name }) => below(uri, name)).reverse());
    } catch (error) {
      skip(uri, error);
    }
  }
}
