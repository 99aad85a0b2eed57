import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IgnoreList } from '../rules/ignoreList';
import { readIgnoreFile, writeIgnoreFile } from './ignoreFile';

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' });
const plain = { noNullPrototype: true };
const anyList: fc.Arbitrary<IgnoreList> = fc.record(
  {
    findings: fc.array(fc.record({ rule: text, text }, plain), { maxLength: 9 }),
    rules: fc.array(fc.record({ rule: text, file: text }, plain), { maxLength: 9 }),
  },
  plain,
);

/** What is wrong with a text, each with the characters it stands at. */
function findProblems(json: string): readonly string[] {
  const reading = readIgnoreFile(json);
  if (reading.kind === 'value') return [];
  return reading.problems.map(({ span, message }) => {
    const sentence = message.text.replace(/\{(\w+)\}/g, (_, name: string) => String(message.args[name]));
    return `${json.slice(span.start, span.end)} → ${sentence}`;
  });
}

describe('writeIgnoreFile', () => {
  it('writes what is read again, whatever its order was', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const json = writeIgnoreFile(list);
        const reading = readIgnoreFile(json);
        assert.ok(reading.kind === 'value');
        assert.equal(reading.value.findings.length, list.findings.length);
        assert.deepEqual(
          new Set(reading.value.findings.map((one) => JSON.stringify(one))).size,
          new Set(list.findings.map((one) => JSON.stringify(one))).size,
        );
        assert.equal(writeIgnoreFile(reading.value), json);
        const { findings, rules } = list;
        assert.equal(writeIgnoreFile({ findings: [...findings].reverse(), rules: [...rules].reverse() }), json);
      }),
    );
  });

  it('writes a file that a person can read, sorted', () => {
    const findings = [
      { rule: 'sequence-gap', text: '四、压实责任' },
      { rule: 'count-mismatch', text: '讲三点意见' },
    ];
    assert.equal(
      writeIgnoreFile({ findings, rules: [] }),
      `{
  "findings": [
    {
      "rule": "count-mismatch",
      "text": "讲三点意见"
    },
    {
      "rule": "sequence-gap",
      "text": "四、压实责任"
    }
  ],
  "rules": []
}
`,
    );
  });
});

describe('readIgnoreFile', () => {
  it('takes either list alone, and none', () => {
    const findings = [{ rule: 'sequence-gap', text: '四、' }];
    assert.deepEqual(readIgnoreFile(JSON.stringify({ findings })), { kind: 'value', value: { findings, rules: [] } });
    assert.deepEqual(readIgnoreFile('{}'), { kind: 'value', value: { findings: [], rules: [] } });
  });

  const finding = '{"rule":"sequence-gap","text":"四、"}';
  for (const [what, json, ...problems] of [
    ['nothing', '', ' → This is no JSON'],
    ['half a list', '{"findings":[', ' → This is no JSON'],
    ['a comment', `{"findings":[${finding} // mine\n]}`, '// mine → This is no JSON'],
    ['a comma too many', `{"findings":[${finding},]}`, '] → This is no JSON'],
    ['a list without names', `[${finding}]`, `[${finding}] → Expected an object: {…}`],
    ['no list', '{"findings":{}}', '{} → Expected a list: […]'],
    ['a list unknown', '{"drafts":[]}', '"drafts" → There is no field “drafts” here'],
    ['a text for a finding', '{"findings":["四、"]}', '"四、" → Expected an object: {…}'],
    ['no text', '{"findings":[{"rule":"sequence-gap"}]}', '{ → The field “text” is missing here'],
    ['an empty text', '{"findings":[{"rule":"a","text":""}]}', '"" → Expected a text of 1 to 200 characters'],
    ['no rule', '{"rules":[{"rule":3,"file":"a.txt"}]}', '3 → Expected a text of 1 to 200 characters'],
    ['another field', '{"rules":[{"rule":"a","file":"b","line":1}]}', '"line" → There is no field “line” here'],
    [
      'two problems, in their order',
      '{"rules":[{"rule":"","file":"b"}],"findings":7}',
      '"" → Expected a text of 1 to 200 characters',
      '7 → Expected a list: […]',
    ],
  ] as const)
    it(`tells ${what}`, () => {
      assert.deepEqual(findProblems(json), problems);
    });

  it('tells the first entry too many, and survives hostile lists', () => {
    const many = `{"findings":[${`${finding},`.repeat(10_000)}{"rule":"last","text":"one"}]}`;
    assert.deepEqual(findProblems(many), ['{"rule":"last","text":"one"} → This list has at most 10000 entries']);
    for (const deep of ['['.repeat(1_000_000), '{"findings":'.repeat(100_000), ','.repeat(1_000_000)])
      assert.match(findProblems(deep).join(), /This is no JSON$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        readIgnoreFile(json);
      }),
    );
  });
});
