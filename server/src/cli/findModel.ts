import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDraft } from '../files/decodeDraft';
import { FileError } from '../files/fileError';
import { BUILTIN_MODELS } from '../models/builtinModels';
import type { SpeechModel } from '../models/model';
import { isModelName, MODEL_ENDING, MODEL_FOLDER, toModelName } from '../models/modelFile';
import { readModel } from '../models/readModel';
import { toFileError } from './findDrafts';

/** The model to hold drafts against, undefined for the one that each draft follows; or what is wrong with the one asked for, and with which file. */
export type FoundModel =
  | { readonly error?: undefined; readonly model: SpeechModel | undefined }
  | { readonly error: FileError; readonly file: string };

/** Finds the model that `--model` asks for: `auto`, the name of a built-in one or of a file in `.jianggao/models`, or the path of a JSON file. */
export function findModel(name: string): FoundModel {
  if (name === 'auto') return { model: undefined };
  const builtin = BUILTIN_MODELS.find((model) => model.name === name);
  if (builtin !== undefined) return { model: builtin };
  if (name.endsWith(MODEL_ENDING)) return readModelFile(name);
  const file = join(...MODEL_FOLDER, `${name}${MODEL_ENDING}`);
  if (isModelName(name) && existsSync(file)) return readModelFile(file);
  const error = new FileError({
    text: 'is no model: not built in, and not in {folder}',
    args: { folder: join(...MODEL_FOLDER) },
  });
  return { file: name, error };
}

function readModelFile(file: string): FoundModel {
  let text: string;
  try {
    ({ text } = decodeDraft(readFileSync(file)));
  } catch (error) {
    return { file, error: toFileError(error) };
  }
  const reading = readModel(toModelName(file), text);
  if (reading.kind === 'model') return { model: reading.model };
  const [problem] = reading.problems;
  const start = problem?.span.start ?? 0;
  const line = text.slice(0, start).split('\n').length;
  const column = start - text.lastIndexOf('\n', start - 1);
  return {
    file: `${file}:${line}:${start === 0 ? 1 : column}`,
    error: new FileError(problem?.message ?? { text: 'This is no JSON', args: {} }),
  };
}
