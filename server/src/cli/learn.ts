import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileError } from '../files/fileError';
import { createModel, hasStructure, NO_STRUCTURE } from '../models/learnModel';
import { isModelName, MODEL_ENDING, MODEL_FOLDER, toModelName } from '../models/modelFile';
import { writeModel } from '../models/writeModel';
import { parseSpeech } from '../speech/parseSpeech';
import { readDrafts, STANDARD_INPUT } from './findDrafts';
import { EXIT, reportUnreadable, type Terminal } from './terminal';

/** Where a learned model goes. */
export interface LearnOptions {
  /** The file to write, `-` for standard output; left out for `.jianggao/models/<name>.json` under the current folder. */
  readonly output: string | undefined;
  /** Left out for that of the speech's file. */
  readonly name: string | undefined;
  /** Whether a file that is there is replaced. */
  readonly force: boolean;
}

/** `jianggao learn`: learns a model from a speech and writes it as JSON. Ends with 2 where there is nothing to learn from, or the file may not be written. */
export function learn(terminal: Terminal, file: string, { output, name, force }: LearnOptions): number {
  const fail = (place: string, error: FileError): number => {
    reportUnreadable(terminal, place, error);
    return EXIT.failure;
  };
  if (name !== undefined && !isModelName(name))
    return fail(name, new FileError({ text: 'cannot be the name of a model', args: {} }));
  // A folder stands for the drafts in it, none of which is called like the folder.
  const [draft] = readDrafts([file]);
  if (draft === undefined || draft.file !== file)
    return fail(file, new FileError({ text: 'is a folder: a model is learned from one speech', args: {} }));
  if (draft.error !== undefined) return fail(file, draft.error);
  const speech = parseSpeech(draft.text);
  const model = createModel(speech, name ?? toModelName(file === STANDARD_INPUT ? '' : file));
  if (!hasStructure(model)) return fail(file, new FileError(NO_STRUCTURE));
  if (output === STANDARD_INPUT) {
    terminal.out(writeModel(model));
    return EXIT.clean;
  }
  const target = output ?? join(...MODEL_FOLDER, `${model.name}${MODEL_ENDING}`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, writeModel(model), { flag: force ? 'w' : 'wx' });
  } catch (error) {
    return fail(target, toWriteError(error));
  }
  terminal.out(`${terminal.localize('{file}: model written', { file: target })}\n`);
  return EXIT.clean;
}

function toWriteError(error: unknown): FileError {
  if ((error as NodeJS.ErrnoException).code === 'EEXIST')
    return new FileError({ text: 'is there already: --force replaces it', args: {} });
  const reason = error instanceof Error ? error.message : String(error);
  return new FileError({ text: 'cannot be written: {reason}', args: { reason } });
}
