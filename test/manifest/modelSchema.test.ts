import assert from 'node:assert/strict';
import { BUILTIN_MODELS } from '../../server/src/models/builtinModels';
import { readModel } from '../../server/src/models/readModel';
import { writeModel } from '../../server/src/models/writeModel';
import { readJson } from './project';

/** What of a JSON schema the schema of models uses. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

type Json = string | number | boolean | readonly Json[] | { readonly [field: string]: Json };
type Path = readonly (string | number)[];

const SCHEMA = readJson('schemas/model.schema.json') as Schema;
const SOUND = JSON.parse(writeModel(BUILTIN_MODELS[0])) as Json;
const isSound = (value: Json) => readModel('spring', JSON.stringify(value)).kind === 'value';

/** The sound model with the value at a place replaced, or taken out. */
function put(value: Json, [key, ...rest]: Path, replacement: Json | undefined): Json {
  if (key === undefined) return replacement as Json;
  const copy = structuredClone(value) as Record<string | number, Json>;
  const changed = rest.length === 0 ? replacement : put(copy[key] as Json, rest, replacement);
  if (changed === undefined) delete copy[key];
  else copy[key] = changed;
  return copy as Json;
}

/** Every value of a schema, by its place in the sound model. */
function* walk(schema: Schema, path: Path = []): Generator<{ readonly schema: Schema; readonly path: Path }> {
  yield { schema, path };
  for (const [field, property] of Object.entries(schema.properties ?? {})) yield* walk(property, [...path, field]);
  if (schema.items !== undefined) yield* walk(schema.items, [...path, 0]);
}

/** Values that a schema takes, and values that it does not. */
function samplesOf(schema: Schema): { readonly good: readonly Json[]; readonly bad: readonly Json[] } {
  if (schema.enum !== undefined) return { good: schema.enum, bad: ['', `${schema.enum[0]} `, 1] };
  const { minLength = 0, maxLength = 0, minimum = 0, maximum = 0, maxItems = 0 } = schema;
  const level = put(SOUND, [], SOUND) as { readonly levels: readonly Json[] };
  const items = (count: number) => Array.from({ length: count }, () => level.levels[0] as Json);
  switch (schema.type) {
    case 'boolean':
      return { good: [true, false], bad: [0, 'true', []] };
    case 'string':
      return {
        good: ['字'.repeat(minLength), '字'.repeat(maxLength)],
        bad: ['字'.repeat(maxLength + 1), 1, ...(minLength > 0 ? ['字'.repeat(minLength - 1)] : [])],
      };
    case 'integer':
      return { good: [], bad: [minimum - 1, maximum + 1, minimum + 0.5, String(minimum)] };
    case 'array':
      return { good: [[], items(maxItems)], bad: [items(maxItems + 1), {}, 'text'] };
    default:
      return { good: [], bad: [[], 'text', true] };
  }
}

describe('the schema of models', () => {
  it('is that of JSON schema, draft 7', () => {
    assert.equal((SCHEMA as { readonly $schema?: string }).$schema, 'http://json-schema.org/draft-07/schema#');
  });

  it('describes every field, in English and in Chinese', () => {
    for (const { schema, path } of walk(SCHEMA)) {
      if (path.at(-1) === 0) continue;
      assert.match(schema.description ?? '', /^[A-Z].* \/ .*\p{Script=Han}.*。$/u, path.join('.'));
    }
  });

  for (const { schema, path } of walk(SCHEMA)) {
    const name = path.join('.') || 'the model';
    it(`takes what the reader takes: ${name}`, () => {
      const { good, bad } = samplesOf(schema);
      for (const value of good) assert.ok(isSound(put(SOUND, path, value)), JSON.stringify(value).slice(0, 80));
      for (const value of bad) assert.ok(!isSound(put(SOUND, path, value)), JSON.stringify(value).slice(0, 80));
    });

    if (schema.properties === undefined) continue;
    it(`asks for the fields that the reader asks for: ${name}`, () => {
      assert.equal(schema.additionalProperties, false);
      assert.ok(!isSound(put(SOUND, [...path, 'other'], true)));
      for (const field of Object.keys(schema.properties ?? {})) {
        const isOptional = !schema.required?.includes(field);
        assert.equal(isSound(put(SOUND, [...path, field], undefined)), isOptional, field);
      }
    });
  }

  it('gives the limits of a range', () => {
    const range = (min: number, max: number) => put(SOUND, ['levels', 0, 'children'], { min, max });
    const { minimum = 0, maximum = 0 } = [...walk(SCHEMA)].find(({ path }) => path.at(-1) === 'min')?.schema ?? {};
    assert.ok(isSound(range(minimum, maximum)));
    assert.ok(isSound(range(maximum, maximum)));
    assert.ok(!isSound(range(maximum, minimum)));
  });
});
