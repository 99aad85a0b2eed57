import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DecodedDraft, decodeDraft } from '../files/decodeDraft';
import { FileError } from '../files/fileError';
import { isSpeechFileName, isWalked } from '../files/speechFiles';

/** A draft named on the command line, or what kept it from being read. */
export type Draft = { readonly file: string } & (
  | ({ readonly error?: undefined } & DecodedDraft)
  | { readonly error: FileError }
);

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

/** Reads the named drafts one by one; folders are walked for files that are drafts by their name, hidden ones and node_modules left out. */
export function* readDrafts(names: readonly string[]): Generator<Draft> {
  for (const name of names) {
    if (name === STANDARD_INPUT) yield readDraft(name, () => readFileSync(0));
    else yield* readNamed(name);
  }
}

function* readNamed(name: string): Generator<Draft> {
  let entries: readonly string[] | undefined;
  try {
    entries = statSync(name, { throwIfNoEntry: false })?.isDirectory() ? listFolder(name) : undefined;
  } catch (error) {
    yield { file: name, error: toFileError(error) };
    return;
  }
  if (entries === undefined) yield readDraft(name, () => readFileSync(name));
  else for (const entry of entries) yield* readNamed(entry);
}

function readDraft(file: string, read: () => Buffer): Draft {
  try {
    return { file, ...decodeDraft(read()) };
  } catch (error) {
    return { file, error: toFileError(error) };
  }
}

/** What kept a file from being read, in one line. */
export function toFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new FileError({ text: 'does not exist', args: {} });
  if (code === 'EACCES' || code === 'EPERM') return new FileError({ text: 'may not be read', args: {} });
  return new FileError({ text: 'cannot be read: {reason}', args: { reason } });
}

/** What is worth walking in a folder: subfolders and files that are drafts by their name. */
function listFolder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .filter((entry) => isWalked(entry.name))
    .filter((entry) => entry.isDirectory() || (entry.isFile() && isSpeechFileName(entry.name)))
    .map((entry) => join(folder, entry.name));
}
