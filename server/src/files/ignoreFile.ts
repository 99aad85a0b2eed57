import { listReader, objectReader, textReader } from '../json/jsonReader';
import { type JsonReading, readJson } from '../json/readJson';
import type { IgnoredFinding, IgnoredRule, IgnoreList } from '../rules/ignoreList';

/** Name of the file below `.jianggao`. */
export const IGNORE_FILE = 'ignored.json';

/** A list of more entries is no list that a person has made. */
const MOST_ENTRIES = 10_000;
const LONGEST_NAME = 200;
const LONGEST_PATH = 4_000;

const limit = {
  count: MOST_ENTRIES,
  message: { text: 'This list has at most {count} entries', args: { count: MOST_ENTRIES } },
} as const;

const readLists = objectReader<{
  findings: readonly IgnoredFinding[] | undefined;
  rules: readonly IgnoredRule[] | undefined;
}>({
  findings: {
    read: listReader(
      objectReader<IgnoredFinding>({
        rule: { read: textReader(1, LONGEST_NAME) },
        text: { read: textReader(1, LONGEST_NAME) },
      }),
      limit,
    ),
    optional: true,
  },
  rules: {
    read: listReader(
      objectReader<IgnoredRule>({
        rule: { read: textReader(1, LONGEST_NAME) },
        file: { read: textReader(1, LONGEST_PATH) },
      }),
      limit,
    ),
    optional: true,
  },
});

/** Reads the text of an ignore list, `schemas/ignored.schema.json`. Never throws. */
export function readIgnoreFile(json: string): JsonReading<IgnoreList> {
  const reading = readJson(json, readLists);
  if (reading.kind === 'problems') return reading;
  const { findings = [], rules = [] } = reading.value;
  return { kind: 'value', value: { findings, rules } };
}

/** Writes a list, sorted so that two people's changes seldom meet in one line. */
export function writeIgnoreFile({ findings, rules }: IgnoreList): string {
  const sorted = <Entry extends IgnoredFinding | IgnoredRule>(entries: readonly Entry[]) =>
    [...entries].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return `${JSON.stringify({ findings: sorted(findings), rules: sorted(rules) }, undefined, 2)}\n`;
}
