import { decodeDraft } from '../files/decodeDraft';
import { FileError } from '../files/fileError';
import type { FileStatus, FileSystem } from '../files/fileSystem';

/** A draft of more bytes is passed over. The longest real report has 120 KB. */
const MOST_BYTES = 8_000_000;

/** The text of a draft that is not open. Rejects with a `FileError` for what is no draft, else with what the file system says. */
export async function readDraft(files: FileSystem, uri: string, { size }: FileStatus): Promise<string> {
  if (size > MOST_BYTES)
    throw new FileError({ text: 'is larger than {megabytes} MB', args: { megabytes: MOST_BYTES / 1_000_000 } });
  return decodeDraft(await files.read(uri)).text;
}
