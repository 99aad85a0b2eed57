import type { FileSystem } from '../files/fileSystem';
import { readOwnFile } from '../files/readOwnFile';
import type { JsonReading } from '../json/readJson';
import type { SpeechModel } from '../models/model';
import { isModelName, MODEL_ENDING } from '../models/modelFile';
import { readModel } from '../models/readModel';
import { below } from './addresses';
import { type OwnProblem, toOwnProblem } from './ownProblem';

/** The models of a folder by name, and the URIs of all files that were read, broken ones too. */
export interface ReadModels {
  readonly models: ReadonlyMap<string, SpeechModel>;
  readonly uris: readonly string[];
}

/** What reading models needs. */
export interface ReadModelsOptions {
  readonly files: FileSystem;
  tell(uri: string, problem: OwnProblem | undefined): void;
  fail(uri: string, error: unknown): void;
}

/** Reads the models in a folder. Of a broken file, and of a folder that may not be looked into, `last` counts on. */
export async function readModels(
  { files, tell, fail }: ReadModelsOptions,
  home: string,
  last: ReadModels,
): Promise<ReadModels> {
  const models = new Map<string, SpeechModel>();
  const uris: string[] = [];
  let names: readonly string[];
  try {
    names = await listModels(files, home);
  } catch (error) {
    fail(home, error);
    return last;
  }
  for (const fileName of names) {
    const name = fileName.slice(0, -MODEL_ENDING.length);
    const uri = below(home, fileName);
    uris.push(uri);
    const before = last.models.get(name);
    const reading = await readOwnFile(files, uri, (json) => readNamed(name, json));
    tell(uri, toOwnProblem(reading, before !== undefined));
    const model = reading.problem === undefined ? reading.value : before;
    if (model !== undefined) models.set(name, model);
  }
  return { models, uris };
}

async function listModels(files: FileSystem, home: string): Promise<readonly string[]> {
  try {
    const entries = await files.list(home);
    return entries.flatMap(({ name, kind }) => (kind === 'file' && isModelFile(name) ? [name] : [])).sort();
  } catch (error) {
    if (files.isMissing(error)) return [];
    throw error;
  }
}

/** Hidden files are what systems leave beside others. */
function isModelFile(name: string): boolean {
  return name.toLowerCase().endsWith(MODEL_ENDING) && name.length > MODEL_ENDING.length && !name.startsWith('.');
}

/** A name that is taken would never be found under it, and one that no file may have elsewhere could not be shared. */
function readNamed(name: string, json: string): JsonReading<SpeechModel> {
  if (isModelName(name)) return readModel(name, json);
  const span = { start: 0, end: Math.min(1, json.length) };
  return {
    kind: 'problems',
    problems: [{ span, message: { text: 'A model of one’s own cannot have the name “{name}”', args: { name } } }],
  };
}
