import { type ParseError, parseTree } from 'jsonc-parser';
import {
  choiceReader,
  listReader,
  type ModelProblem,
  numberReader,
  objectReader,
  type Reader,
  readFlag,
  spanOf,
  type Tell,
  textReader,
} from './jsonReader';
import {
  ANNOUNCEMENT_KINDS,
  type CountRange,
  LEVEL_FORMS,
  MOST_LEVELS,
  type ModelLevel,
  type SpeechModel,
  WIDTHS,
} from './model';
import { type LevelRecord, LIMITS, MARKER_SAMPLES, type ModelRecord, toSchemeId } from './modelFile';

/** A model, or all that keeps a text from being one, in its order. */
export type ModelReading =
  | { readonly kind: 'model'; readonly model: SpeechModel }
  | { readonly kind: 'problems'; readonly problems: readonly ModelProblem[] };

/** Reads the text of a model file, `schemas/model.schema.json`; `name` is that of the file. Never throws. */
export function readModel(name: string, json: string): ModelReading {
  const problems: ModelProblem[] = [];
  const record = readRecord(json, (span, message) => problems.push({ span, message }));
  if (record === undefined || problems.length > 0)
    return { kind: 'problems', problems: problems.sort((a, b) => a.span.start - b.span.start) };
  const { title, description, parts, announcement, levels, brackets, marks } = record;
  return {
    kind: 'model',
    model: { name, title, description, parts, announcement, levels: levels.flatMap(toLevel), brackets, marks },
  };
}

function readRecord(json: string, tell: Tell): ModelRecord | undefined {
  const errors: ParseError[] = [];
  const root = parse(json, errors);
  const [first] = errors;
  // What follows the first error is mostly its echo.
  if (first === undefined && root !== undefined) return readModelRecord(root, tell);
  const start = Math.min(first?.offset ?? 0, json.length);
  tell({ start, end: Math.min(start + (first?.length ?? 0), json.length) }, { text: 'This is no JSON', args: {} });
  return undefined;
}

function parse(json: string, errors: ParseError[]) {
  try {
    return parseTree(json, errors, { disallowComments: true });
  } catch {
    // The parser calls itself for each bracket; thousands of them leave it no room.
    return undefined;
  }
}

function toLevel({ marker, form, leadIn, children, parallel }: LevelRecord): readonly ModelLevel[] {
  const scheme = toSchemeId(marker);
  return scheme === undefined ? [] : [{ scheme, form, leadIn, children, parallel }];
}

const readRangeRecord = objectReader<CountRange>({
  min: { read: numberReader(1, LIMITS.children) },
  max: { read: numberReader(1, LIMITS.children) },
});

const readRange: Reader<CountRange> = (node, tell) => {
  const range = readRangeRecord(node, tell);
  if (range !== undefined && range.min > range.max)
    tell(spanOf(node), {
      text: 'Expected “min” to be no greater than “max”, found {min} and {max}',
      args: { min: range.min, max: range.max },
    });
  return range;
};

const readLevelRecord = objectReader<LevelRecord>({
  marker: { read: choiceReader(MARKER_SAMPLES) },
  form: { read: choiceReader(LEVEL_FORMS) },
  leadIn: { read: readFlag },
  children: { read: readRange, optional: true },
  parallel: { read: readFlag },
});

const readModelRecord = objectReader<ModelRecord>({
  $schema: { read: textReader(0, LIMITS.schema), optional: true },
  title: { read: textReader(1, LIMITS.title) },
  description: { read: textReader(0, LIMITS.description) },
  parts: {
    read: objectReader({
      title: { read: readFlag },
      salutation: { read: readFlag },
      opening: { read: readFlag },
      closing: { read: readFlag },
    }),
  },
  announcement: { read: choiceReader(ANNOUNCEMENT_KINDS) },
  levels: {
    read: listReader(readLevelRecord, {
      count: MOST_LEVELS,
      message: { text: 'A model has at most {count} levels', args: { count: MOST_LEVELS } },
    }),
  },
  brackets: { read: choiceReader(WIDTHS) },
  marks: { read: choiceReader(WIDTHS) },
});
