import type { FileSystem } from '../files/fileSystem';
import { IGNORE_FILE, readIgnoreFile, writeIgnoreFile } from '../files/ignoreFile';
import { MOST_OWN_BYTES, type OwnReading, readOwnFile } from '../files/readOwnFile';
import { placeAt } from '../json/placeAt';
import type { SpeechModel } from '../models/model';
import { MODEL_ENDING, MODEL_FOLDER } from '../models/modelFile';
import { Refusal } from '../refusal';
import { createIgnored, EMPTY_IGNORE_LIST, type IgnoreList, type IsIgnored } from '../rules/ignoreList';
import { below, isOwn, OWN_FOLDER, pathBelow } from './addresses';
import { toEntries } from './ignoredEntries';
import { type OwnProblem, toOwnProblem } from './ownProblem';
import { type ReadModels, readModels } from './readModels';

/** What a workspace folder's `.jianggao` holds. */
export interface OwnFolder {
  /** By name. Of a broken file it is what was read of it last. */
  readonly models: ReadonlyMap<string, SpeechModel>;
  /** What was read last of a broken list. */
  readonly ignored: IgnoreList;
  /** What `ignored` silences in a draft, by its path below the folder. */
  readonly ignoredIn: (file: string) => IsIgnored;
}

/** The product's own files in the folders of a workspace, read when they are first needed and kept until they change. */
export interface OwnFiles {
  /** Never rejects: what cannot be read is told, and counts as it was before. */
  of(folder: string): Promise<OwnFolder>;
  /** Tells that a file has changed. Whether that concerns these files. */
  changed(uri: string): boolean;
  /** Forgets a folder that has left the workspace, and takes back what was told of its files. */
  forget(folder: string): void;
  /** Writes the ignore list of a folder as `change` has it. Rejects with a `Refusal` where it is broken, rather than lose what the writer has in it, and where it cannot be written. */
  changeIgnored(folder: string, change: (list: IgnoreList) => IgnoreList): Promise<void>;
  /** Writes a model and gives the URI of its file, or `exists` where there is one that shall not be replaced. Rejects with a `Refusal` where it cannot be written. */
  writeModel(folder: string, name: string, json: string, replace: boolean): Promise<string | 'exists'>;
}

/** What the reader stands on. */
export interface OwnFilesOptions {
  readonly files: FileSystem;
  /** Is given what is wrong in a file whenever it is read: undefined where nothing is. */
  tell(uri: string, problem: OwnProblem | undefined): void;
  /** Is given what keeps a folder from being looked into. */
  fail(uri: string, error: unknown): void;
}

/** With the files that were there, to take back what was told of those that are gone. */
type LoadedFolder = OwnFolder & ReadModels;

const NOTHING: LoadedFolder = { models: new Map(), ...toIgnored(EMPTY_IGNORE_LIST), uris: [] };

/** Creates the reader. */
export function createOwnFiles(options: OwnFilesOptions): OwnFiles {
  const { files, tell, fail } = options;
  const known = new Map<string, Promise<LoadedFolder>>();
  const stale = new Set<string>();
  // Two changes of one list must not overtake each other.
  let writing: Promise<unknown> = Promise.resolve();

  async function load(folder: string, last: LoadedFolder): Promise<LoadedFolder> {
    const { models, uris } = await readModels(options, below(folder, ...MODEL_FOLDER), last);
    const listUri = listUriOf(folder);
    const list = await readOwnFile(files, listUri, readIgnoreFile);
    tell(listUri, toOwnProblem(list, toEntries(last.ignored).length > 0));
    const present = [...uris, listUri];
    for (const uri of last.uris) if (!present.includes(uri)) tell(uri, undefined);
    const { ignored, ignoredIn } = list.problem === undefined ? toIgnored(list.value ?? EMPTY_IGNORE_LIST) : last;
    return { models, ignored, ignoredIn, uris: present };
  }

  function changed(uri: string): boolean {
    const concerned = [...known.keys()].filter((folder) => isOwn(folder, uri));
    for (const folder of concerned) stale.add(folder);
    return concerned.length > 0;
  }

  async function write(folder: string, uri: string, text: string): Promise<void> {
    try {
      await files.write(uri, new TextEncoder().encode(text));
    } catch (error) {
      throw toUnwritten(folder, uri, error);
    }
    changed(uri);
  }

  async function changeList(folder: string, change: (list: IgnoreList) => IgnoreList): Promise<void> {
    const uri = listUriOf(folder);
    const read = await readOwnFile(files, uri, readIgnoreFile);
    if (read.problem !== undefined) throw toBroken(read);
    const list = read.value ?? EMPTY_IGNORE_LIST;
    const next = change(list);
    if (next === list) return;
    const json = writeIgnoreFile(next);
    // What cannot be read again would take with it all that was there before.
    if (readIgnoreFile(json).kind === 'problems' || new TextEncoder().encode(json).length > MOST_OWN_BYTES)
      throw new Refusal({ text: 'The list of ignored findings was not changed: it would be too long.', args: {} });
    await write(folder, uri, json);
  }

  return {
    of(folder) {
      const current = known.get(folder);
      if (current !== undefined && !stale.has(folder)) return current;
      stale.delete(folder);
      const loading = (current ?? Promise.resolve(NOTHING)).then((last) =>
        load(folder, last).catch((error: unknown) => {
          fail(folder, error);
          return last;
        }),
      );
      known.set(folder, loading);
      return loading;
    },
    changed,
    forget(folder) {
      const current = known.get(folder);
      known.delete(folder);
      stale.delete(folder);
      void current?.then(({ uris }) => {
        for (const uri of uris) tell(uri, undefined);
      });
    },
    changeIgnored(folder, change) {
      const done = writing.then(() => changeList(folder, change));
      writing = done.catch(() => undefined);
      return done;
    },
    async writeModel(folder, name, json, replace) {
      const uri = below(folder, ...MODEL_FOLDER, `${name}${MODEL_ENDING}`);
      if (!replace && (await isThere(folder, uri))) return 'exists';
      await write(folder, uri, json);
      return uri;
    },
  };

  async function isThere(folder: string, uri: string): Promise<boolean> {
    try {
      await files.status(uri);
      return true;
    } catch (error) {
      if (files.isMissing(error)) return false;
      throw toUnwritten(folder, uri, error);
    }
  }
}

function listUriOf(folder: string): string {
  return below(folder, OWN_FOLDER, IGNORE_FILE);
}

function toIgnored(ignored: IgnoreList): Pick<OwnFolder, 'ignored' | 'ignoredIn'> {
  return { ignored, ignoredIn: createIgnored(ignored) };
}

function toBroken({ text, problem }: OwnReading<IgnoreList>): Refusal {
  const file = `${OWN_FOLDER}/${IGNORE_FILE}`;
  if (text === undefined)
    return new Refusal({
      text: 'The list of ignored findings was not changed: “{file}” cannot be read. Mend it first.',
      args: { file },
    });
  const { line } = placeAt(text, problem?.span.start ?? 0);
  return new Refusal({
    text: 'The list of ignored findings was not changed: “{file}” is broken in line {line}. Mend it first.',
    args: { file, line },
  });
}

function toUnwritten(folder: string, uri: string, error: unknown): Refusal {
  return new Refusal({
    text: '“{file}” could not be written: {reason}',
    args: { file: pathBelow(folder, uri) ?? uri, reason: error instanceof Error ? error.message : String(error) },
  });
}
