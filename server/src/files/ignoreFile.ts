import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { IgnoredFinding, IgnoredRule, IgnoreList } from '../rules/ignoreList';
import type { Message } from '../rules/rule';
import type { JsonProblem } from './jsonProblem';

/** Name of the file below `.jianggao`. */
export const IGNORE_FILE = 'ignored.json';

/** The list, or the first thing that keeps it from being read. */
export type ReadIgnoreFile =
  | { readonly list: IgnoreList; readonly problem?: undefined }
  | { readonly problem: JsonProblem };

/** Reads the text of an ignore list: `{ "findings": [{ "rule", "text" }], "rules": [{ "rule", "file" }] }`, each list may be missing. */
export function readIgnoreFile(json: string): ReadIgnoreFile {
  try {
    const root = parse(json);
    const members = membersOf(root, ['findings', 'rules']);
    return {
      list: {
        findings: itemsOf(members['findings']).map((item) => readPair(item, 'text') as unknown as IgnoredFinding),
        rules: itemsOf(members['rules']).map((item) => readPair(item, 'file') as unknown as IgnoredRule),
      },
    };
  } catch (error) {
    if (error instanceof Mistake) return { problem: error.problem };
    throw error;
  }
}

/** Writes a list, sorted so that two people's changes seldom meet in one line. */
export function writeIgnoreFile({ findings, rules }: IgnoreList): string {
  const sorted = <Entry extends { readonly rule: string }>(entries: readonly Entry[]) =>
    [...entries].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return `${JSON.stringify({ findings: sorted(findings), rules: sorted(rules) }, undefined, 2)}\n`;
}

class Mistake extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.message.text);
  }
}

function fail({ offset, length }: { offset: number; length: number }, message: Message): never {
  throw new Mistake({ span: { start: offset, end: offset + length }, message });
}

function parse(json: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined) fail(error, { text: 'this is no valid JSON', args: {} });
  return root ?? fail({ offset: 0, length: 0 }, { text: 'this is no valid JSON', args: {} });
}

function membersOf(node: Node, allowed: readonly string[]): Record<string, Node> {
  if (node.type !== 'object') fail(node, { text: 'an object is expected here', args: {} });
  const members: Record<string, Node> = {};
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    if (!allowed.includes(key.value)) fail(key, { text: 'there is no field “{name}”', args: { name: key.value } });
    members[key.value] = value;
  }
  return members;
}

function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  if (node.type !== 'array') fail(node, { text: 'a list is expected here', args: {} });
  return node.children ?? [];
}

function readPair(node: Node, second: 'text' | 'file'): Record<string, string> {
  const members = membersOf(node, ['rule', second]);
  return Object.fromEntries(
    ['rule', second].map((name) => {
      const member = members[name];
      if (member === undefined) fail(node, { text: 'the field “{name}” is missing', args: { name } });
      if (member.type !== 'string' || member.value === '') fail(member, { text: 'a text is expected here', args: {} });
      return [name, member.value as string];
    }),
  );
}
