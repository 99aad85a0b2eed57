import type { IgnoredEntry } from '../../../protocol/requests';
import type { IgnoreList } from '../rules/ignoreList';

/** The entries of a list, as the protocol has them. */
export function toEntries({ findings, rules }: IgnoreList): readonly IgnoredEntry[] {
  return [
    ...findings.map(({ rule, text }): IgnoredEntry => ({ kind: 'finding', rule, text })),
    ...rules.map(({ rule, file }): IgnoredEntry => ({ kind: 'rule', rule, file })),
  ];
}

/** A list with one more entry; the same list where it has it already. */
export function addEntry(list: IgnoreList, entry: IgnoredEntry): IgnoreList {
  const key = keyOf(entry);
  if (toEntries(list).some((known) => keyOf(known) === key)) return list;
  const { rule } = entry;
  return entry.kind === 'finding'
    ? { ...list, findings: [...list.findings, { rule, text: entry.text }] }
    : { ...list, rules: [...list.rules, { rule, file: entry.file }] };
}

/** A list without some entries; the same list where it has none of them. */
export function removeEntries(list: IgnoreList, entries: readonly IgnoredEntry[]): IgnoreList {
  const gone = new Set(entries.map(keyOf));
  if (!toEntries(list).some((entry) => gone.has(keyOf(entry)))) return list;
  return {
    findings: list.findings.filter(({ rule, text }) => !gone.has(keyOf({ kind: 'finding', rule, text }))),
    rules: list.rules.filter(({ rule, file }) => !gone.has(keyOf({ kind: 'rule', rule, file }))),
  };
}

/** A text that two entries share if and only if they are the same. */
export function keyOf(entry: IgnoredEntry): string {
  return JSON.stringify([entry.kind, entry.rule, entry.kind === 'finding' ? entry.text : entry.file]);
}

/** Reads an entry from what a client sent; undefined where it is none. */
export function readEntry(value: unknown): IgnoredEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, rule, text, file } = value as Readonly<Record<string, unknown>>;
  if (typeof rule !== 'string' || rule === '') return undefined;
  if (kind === 'finding' && typeof text === 'string' && text !== '') return { kind, rule, text };
  if (kind === 'rule' && typeof file === 'string' && file !== '') return { kind, rule, file };
  return undefined;
}
