import {
  choiceReader,
  listReader,
  numberReader,
  objectReader,
  type Reader,
  readFlag,
  spanOf,
  textReader,
} from '../json/jsonReader';
import { type JsonReading, readJson } from '../json/readJson';
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

/** Reads the text of a model file, `schemas/model.schema.json`; `name` is that of the file. Never throws. */
export function readModel(name: string, json: string): JsonReading<SpeechModel> {
  const reading = readJson(json, readModelRecord);
  if (reading.kind === 'problems') return reading;
  const { title, description, parts, announcement, levels, brackets, marks } = reading.value;
  return {
    kind: 'value',
    value: { name, title, description, parts, announcement, levels: levels.flatMap(toLevel), brackets, marks },
  };
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
