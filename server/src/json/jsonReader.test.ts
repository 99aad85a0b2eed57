import assert from 'node:assert/strict';
import { parseTree } from 'jsonc-parser';
import { numberReader, objectReader, type Reader, textReader } from './jsonReader';

/** What a reader makes of a text, and what it tells. */
function read<Value>(reader: Reader<Value>, json: string) {
  const told: string[] = [];
  const node = parseTree(json);
  assert.ok(node !== undefined);
  const value = reader(node, ({ start, end }, { text }) => void told.push(`${json.slice(start, end)} → ${text}`));
  return { value, told };
}

describe('objectReader', () => {
  const reader = objectReader<{ name: string; count: number | undefined }>({
    name: { read: textReader(1, 9) },
    count: { read: numberReader(1, 9), optional: true },
  });

  it('gives what it says it gives', () => {
    assert.deepEqual(read(reader, '{"count": 3, "name": "a"}'), { value: { name: 'a', count: 3 }, told: [] });
    assert.deepEqual(read(reader, '{"name": "b"}'), { value: { name: 'b', count: undefined }, told: [] });
  });

  it('gives nothing where something is wrong, and tells all of it', () => {
    for (const [json, ...told] of [
      ['{"count": 3}', '{ → The field “{field}” is missing here'],
      ['{"name": "a", "count": 0}', '0 → Expected a whole number from {min} to {max}'],
      ['{"name": "a", "more": 1}', '"more" → There is no field “{field}” here'],
      [
        '{"count": "3"}',
        '{ → The field “{field}” is missing here',
        '"3" → Expected a whole number from {min} to {max}',
      ],
      ['[]', '[] → Expected an object: {…}'],
    ] as const)
      assert.deepEqual(read(reader, json), { value: undefined, told }, json);
  });
});
