import type { FileSystem } from '../files/fileSystem';
import { IGNORE_FILE, readIgnoreFile, writeIgnoreFile } from '../files/ignoreFile';
import type { JsonProblem } from '../json/jsonReader';
import type { SpeechModel } from '../models/model';
import { readModel } from '../models/readModel';
import { EMPTY_IGNORE_LIST, type IgnoreList } from '../rules/ignoreList';
import { below, OWN_FOLDER, pathBelow } from './addresses';

/** What a workspace folder's `.jianggao` holds. */
export interface OwnFolder {
  /** By name. Of a broken file it is what was read of it last. */
  readonly models: ReadonlyMap<string, SpeechModel>;
  /** What was read last of a broken list. */
  readonly ignored: IgnoreList;
}

/** The product's own files in the folders of a workspace, read when they are first needed and kept until they change. */
export interface OwnFiles {
  of(folder: string): Promise<OwnFolder>;
  /** Tells that a file has changed. Whether that concerns these files. */
  changed(uri: string): boolean;
  /** Writes the ignore list of a folder as `change` has it. Rejects with `BrokenList` where it is broken, rather than lose what the writer has in it. */
  changeIgnored(folder: string, change: (list: IgnoreList) => IgnoreList): Promise<void>;
  /** Writes a model. Rejects with `ModelExists` where there is one of that name and it shall not be replaced. */
  writeModel(folder: string, name: string, json: string, replace: boolean): Promise<string>;
}

/** A model of that name is there already. */
export class ModelExists extends Error {}

/** The list cannot be read and is therefore not written. */
export class BrokenList extends Error {}

/** One problem a file is enough: mending it shows the next. */
function toFirst([problem]: readonly JsonProblem[]): { readonly problem?: JsonProblem } {
  return problem === undefined ? {} : { problem };
}

const MODELS_FOLDER = 'models';
const MODEL_FILE = /^(.+)\.json$/i;

/** Creates the reader. `tell` is given what is wrong in a file whenever it is read: undefined where nothing is. */
export function createOwnFiles(
  files: FileSystem,
  tell: (uri: string, text: string, problem: JsonProblem | undefined) => void,
): OwnFiles {
  const known = new Map<string, Promise<OwnFolder>>();
  const stale = new Set<string>();
  /** Files that were there when their folder was read last, to take back what was told of those that are gone. */
  const seen = new Map<string, readonly string[]>();
  // Two changes of one list must not overtake each other.
  let writing: Promise<void> = Promise.resolve();

  async function readText(uri: string): Promise<string | undefined> {
    try {
      return new TextDecoder('utf-8').decode(await files.read(uri));
    } catch (error) {
      if (files.isMissing(error)) return undefined;
      throw error;
    }
  }

  async function load(folder: string, last: OwnFolder): Promise<OwnFolder> {
    const before = seen.get(folder) ?? [];
    const models = await loadModels(folder, last.models);
    const listUri = below(folder, OWN_FOLDER, IGNORE_FILE);
    const present = [...models.uris, listUri];
    for (const uri of before) if (!present.includes(uri)) tell(uri, '', undefined);
    seen.set(folder, present);
    return { models: models.found, ignored: await loadIgnored(listUri, last.ignored) };
  }

  async function loadModels(folder: string, last: ReadonlyMap<string, SpeechModel>) {
    const home = below(folder, OWN_FOLDER, MODELS_FOLDER);
    const found = new Map<string, SpeechModel>();
    const uris: string[] = [];
    for (const name of await listModels(home)) {
      const uri = below(home, `${name}.json`);
      uris.push(uri);
      const { text, problem, value } = await readOwn(uri, (json) => {
        const read = readModel(name, json);
        return read.kind === 'model' ? { value: read.model } : toFirst(read.problems);
      });
      tell(uri, text, problem);
      const model = value ?? last.get(name);
      if (model !== undefined) found.set(name, model);
    }
    return { found, uris };
  }

  async function listModels(home: string): Promise<readonly string[]> {
    try {
      const entries = await files.list(home);
      return entries.flatMap(({ name, kind }) => (kind === 'file' ? (MODEL_FILE.exec(name)?.[1] ?? []) : [])).sort();
    } catch (error) {
      if (files.isMissing(error)) return [];
      throw error;
    }
  }

  async function loadIgnored(uri: string, last: IgnoreList): Promise<IgnoreList> {
    const { text, problem, value } = await readOwn(uri, (json) => {
      const read = readIgnoreFile(json);
      return read.kind === 'value' ? { value: read.value } : toFirst(read.problems);
    });
    tell(uri, text, problem);
    return value ?? (problem === undefined ? EMPTY_IGNORE_LIST : last);
  }

  async function readOwn<Value>(
    uri: string,
    parse: (json: string) => { readonly value?: Value; readonly problem?: JsonProblem },
  ): Promise<{ readonly text: string; readonly value?: Value; readonly problem?: JsonProblem }> {
    try {
      const text = await readText(uri);
      return text === undefined ? { text: '' } : { text, ...parse(text) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        text: '',
        problem: { span: { start: 0, end: 0 }, message: { text: 'cannot be read: {reason}', args: { reason } } },
      };
    }
  }

  async function loadAgain(folder: string, before: Promise<OwnFolder> | undefined): Promise<OwnFolder> {
    const last = (await before) ?? { models: new Map(), ignored: EMPTY_IGNORE_LIST };
    return load(folder, last);
  }

  function of(folder: string): Promise<OwnFolder> {
    const current = known.get(folder);
    if (current !== undefined && !stale.has(folder)) return current;
    stale.delete(folder);
    const loading = loadAgain(folder, current);
    known.set(folder, loading);
    loading.catch(() => known.delete(folder));
    return loading;
  }

  function changed(uri: string): boolean {
    let concerned = false;
    for (const folder of known.keys())
      if (pathBelow(below(folder, OWN_FOLDER), uri) !== undefined || uri === below(folder, OWN_FOLDER)) {
        stale.add(folder);
        concerned = true;
      }
    return concerned;
  }

  return {
    of,
    changed,
    changeIgnored(folder, change) {
      const uri = below(folder, OWN_FOLDER, IGNORE_FILE);
      const work = async (): Promise<void> => {
        const text = await readText(uri);
        const read = text === undefined ? undefined : readIgnoreFile(text);
        if (read?.kind === 'problems') throw new BrokenList(IGNORE_FILE);
        await files.write(uri, new TextEncoder().encode(writeIgnoreFile(change(read?.value ?? EMPTY_IGNORE_LIST))));
        changed(uri);
      };
      const done = writing.then(work);
      writing = done.catch(() => undefined);
      return done;
    },
    async writeModel(folder, name, json, replace) {
      const uri = below(folder, OWN_FOLDER, MODELS_FOLDER, `${name}.json`);
      if (!replace && (await readText(uri)) !== undefined) throw new ModelExists();
      await files.write(uri, new TextEncoder().encode(json));
      changed(uri);
      return uri;
    },
  };
}
