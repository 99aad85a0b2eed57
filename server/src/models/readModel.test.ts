import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SCHEMES, type SchemeId } from '../speech/scheme';
import { BUILTIN_MODELS } from './builtinModels';
import { ANNOUNCEMENT_KINDS, LEVEL_FORMS, MOST_LEVELS, type SpeechModel, WIDTHS } from './model';
import { readModel } from './readModel';
import { writeModel } from './writeModel';

const flag = fc.boolean();
const width = fc.constantFrom(...WIDTHS);
/** What JSON gives back: objects with the usual prototype. */
const plain = { noNullPrototype: true };
const anyModel: fc.Arbitrary<SpeechModel> = fc.record(
  {
    name: fc.string(),
    title: fc.string({ minLength: 1, maxLength: 40 }),
    description: fc.string({ maxLength: 40, unit: 'binary' }),
    parts: fc.record({ title: flag, salutation: flag, opening: flag, closing: flag }, plain),
    announcement: fc.constantFrom(...ANNOUNCEMENT_KINDS),
    levels: fc.array(
      fc.record(
        {
          scheme: fc.constantFrom(...(Object.keys(SCHEMES) as SchemeId[])),
          form: fc.constantFrom(...LEVEL_FORMS),
          leadIn: flag,
          children: fc.option(
            fc
              .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 9 }))
              .map(([min, more]) => ({ min, max: min + more })),
            { nil: undefined },
          ),
          parallel: flag,
        },
        plain,
      ),
      { maxLength: MOST_LEVELS },
    ),
    brackets: width,
    marks: width,
  },
  plain,
);

/** What is wrong with a text, each with the characters it stands at. */
function findProblems(json: string): readonly string[] {
  const reading = readModel('spring', json);
  if (reading.kind === 'value') return [];
  return reading.problems.map(({ span, message: { text, args } }) => {
    const sentence = text.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name]));
    return `${json.slice(span.start, span.end).replace(/\s+/g, ' ')} → ${sentence}`;
  });
}

const SOUND = writeModel(BUILTIN_MODELS[0]);
/** A sound model file with one place of it replaced. */
function broken(from: string, to: string): string {
  assert.ok(SOUND.includes(from), from);
  return SOUND.replace(from, to);
}

describe('readModel', () => {
  it('reads what writeModel wrote', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        assert.deepEqual(readModel(model.name, writeModel(model)), { kind: 'value', value: model });
      }),
    );
    for (const model of BUILTIN_MODELS)
      assert.deepEqual(readModel(model.name, writeModel(model)), { kind: 'value', value: model });
  });

  it('takes fields in any order, and the address of the schema', () => {
    const { levels, ...rest } = JSON.parse(SOUND) as Record<string, unknown>;
    const json = JSON.stringify({ levels, ...rest, $schema: '../model.schema.json' });
    assert.deepEqual(readModel('rally', json), { kind: 'value', value: BUILTIN_MODELS[0] });
  });

  for (const [what, json, ...problems] of [
    ['nothing', '', ' → This is no JSON'],
    ['no JSON', 'levels', 'levels → This is no JSON'],
    ['a comma too many', broken('"marks": "full"', '"marks": "full",'), '} → This is no JSON'],
    ['a comment', broken('"marks"', '/* width */ "marks"'), '/* width */ → This is no JSON'],
    ['half a model', SOUND.slice(0, SOUND.indexOf('"levels"')), ' → This is no JSON'],
    ['a list', '[]', '[] → Expected an object: {…}'],
    ['a number', '12', '12 → Expected an object: {…}'],
    ['a missing field', broken('"marks": "full"', '"description": "Again"'), '{ → The field “marks” is missing here'],
    ['a missing part', broken('"title": true,', ''), '{ → The field “title” is missing here'],
    ['a missing limit', broken('"min": 3,', ''), '{ → The field “min” is missing here'],
    ['a field unknown', broken('"marks"', '"colour": 1, "marks"'), '"colour" → There is no field “colour” here'],
    [
      'a hostile field',
      broken('"marks"', '"__proto__": {}, "marks"'),
      '"__proto__" → There is no field “__proto__” here',
    ],
    ['a part unknown', broken('"closing"', '"coda": true, "closing"'), '"coda" → There is no field “coda” here'],
    ['no flag', broken('"leadIn": true', '"leadIn": "yes"'), '"yes" → Expected true or false'],
    ['no text', broken('"title": "Rally and deployment"', '"title": 3'), '3 → Expected a text of 1 to 200 characters'],
    ['an empty title', broken('"Rally and deployment"', '""'), '"" → Expected a text of 1 to 200 characters'],
    [
      'another announcement',
      broken('"uncounted"', '"loud"'),
      '"loud" → Expected one of "counted", "uncounted", "none"',
    ],
    ['another width', broken('"brackets": "full"', '"brackets": null'), 'null → Expected one of "full", "half"'],
    [
      'no list',
      broken('"levels": [', '"levels": {}, "x": ['),
      '{} → Expected a list: […]',
      '"x" → There is no field “x” here',
    ],
    ['half a child', broken('"min": 3', '"min": 2.5'), '2.5 → Expected a whole number from 1 to 999'],
    ['no child', broken('"min": 3', '"min": 0'), '0 → Expected a whole number from 1 to 999'],
    [
      'a range upside down',
      broken('"min": 3', '"min": 6'),
      '{ "min": 6, "max": 5 } → Expected “min” to be no greater than “max”, found 6 and 5',
    ],
    [
      'two problems, in their order',
      broken('"full"', '"wide"').replace('"parallel": true', '"parallel": 1'),
      '1 → Expected true or false',
      '"wide" → Expected one of "full", "half"',
    ],
  ] as const)
    it(`tells ${what}`, () => {
      assert.deepEqual(findProblems(json), problems);
    });

  it('tells a marker that is none, and which there are', () => {
    const [problem = ''] = findProblems(broken('"（一）"', '"(一)"'));
    assert.match(problem, /^"\(一\)" → Expected one of .*"一、", "（一）", "1\.", .*"一是"/);
  });

  it('tells the first level too many', () => {
    const levels = Array.from({ length: MOST_LEVELS + 2 }, (_, at) => ({
      marker: '一、',
      form: 'standalone',
      leadIn: at === MOST_LEVELS,
      parallel: false,
    }));
    const [problem, ...others] = findProblems(JSON.stringify({ ...JSON.parse(SOUND), levels }));
    assert.match(problem ?? '', /"leadIn":true.* → A model has at most 7 levels$/);
    assert.deepEqual(others, []);
  });

  it('survives any text, and brackets without end', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        assert.notDeepEqual(findProblems(json), []);
      }),
    );
    for (const deep of ['['.repeat(200_000), '{"levels":'.repeat(50_000)])
      assert.match(findProblems(deep).join(), /This is no JSON$/);
  });
});

describe('writeModel', () => {
  it('writes a file that a person can read', () => {
    assert.match(SOUND, /^\{\n {2}"title": "Rally and deployment",\n/);
    assert.match(SOUND, /"marker": "（一）",\n {6}"form": "run-in",\n {6}"leadIn": false,\n {6}"parallel": true\n/);
    assert.match(SOUND, /"children": \{\n {8}"min": 3,\n {8}"max": 5\n {6}\}/);
    assert.match(SOUND, /"marks": "full"\n\}\n$/);
  });

  it('cuts a title that is too long for the file', () => {
    const [model] = BUILTIN_MODELS;
    assert.deepEqual(
      findProblems(writeModel({ ...model, title: '春'.repeat(999), description: '灌'.repeat(999) })),
      [],
    );
  });
});
