import type { FileSystem } from '../files/fileSystem';
import { readOwnFile } from '../files/readOwnFile';
import type { JsonProblem } from '../json/jsonReader';
import type { JsonReading } from '../json/readJson';
import type { SpeechModel } from '../models/model';
import { MODEL_ENDING } from '../models/modelFile';
import { readModel } from '../models/readModel';
import { below } from './addresses';

/** The models of a folder by name, and the URIs of all files that were read, broken ones too. */
export interface ReadModels {
  readonly models: ReadonlyMap<string, SpeechModel>;
  readonly uris: readonly string[];
}

/** What reading models needs. */
export interface ReadModelsOptions {
  readonly files: FileSystem;
  tell(uri: string, text: string, problem: JsonProblem | undefined): void;
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
    const { text, problem, value } = await readOwnFile(files, uri, (json) => toReading(name, json));
    tell(uri, text, problem);
    const model = problem === undefined ? value : last.models.get(name);
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

function toReading(name: string, json: string): JsonReading<SpeechModel> {
  const reading = readModel(name, json);
  return reading.kind === 'model' ? { kind: 'value', value: reading.model } : reading;
}
