import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTO_MODEL } from '../../../protocol/modelName';
import { FileError } from '../files/fileError';
import { type OwnReading, readOwnBytes } from '../files/readOwnFile';
import { placeAt } from '../json/placeAt';
import { findModel } from '../models/findModel';
import type { SpeechModel } from '../models/model';
import { isModelName, MODEL_ENDING, MODEL_FOLDER, toModelName } from '../models/modelFile';
import { readModel } from '../models/readModel';
import { toFileError } from './findDrafts';

/** The model to hold drafts against, undefined for the one that each draft follows; or what is wrong with the one asked for, and with which file. */
export type FoundModel =
  | { readonly error?: undefined; readonly model: SpeechModel | undefined }
  | { readonly error: FileError; readonly file: string };

/** Finds the model that `--model` asks for: `auto`, the name of a built-in one or of a file in `.jianggao/models`, or the path of a JSON file. */
export function findNamedModel(name: string): FoundModel {
  const known = findModel(name, undefined);
  if (known !== undefined) return { model: known === AUTO_MODEL ? undefined : known };
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
  let reading: OwnReading<SpeechModel>;
  try {
    reading = readOwnBytes(readFileSync(file), (json) => readModel(toModelName(file), json));
  } catch (error) {
    return { file, error: toFileError(error) };
  }
  const { text, problem, value } = reading;
  if (problem === undefined) return { model: value };
  const error = new FileError(problem.message);
  if (text === undefined) return { file, error };
  const { line, column } = placeAt(text, problem.span.start);
  return { file: `${file}:${line}:${column}`, error };
}
