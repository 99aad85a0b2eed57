import { type ParseError, parseTree } from 'jsonc-parser';
import type { JsonProblem, Reader } from './jsonReader';

/** What a text holds, or all that is wrong in it, in its order. */
export type JsonReading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problems'; readonly problems: readonly JsonProblem[] };

/** Reads a JSON text, without comments, as what `read` makes of it. Never throws. */
export function readJson<Value>(json: string, read: Reader<Value>): JsonReading<Value> {
  const problems: JsonProblem[] = [];
  const errors: ParseError[] = [];
  const root = parse(json, errors);
  const [error] = errors;
  // What follows the first error is mostly its echo.
  if (error !== undefined || root === undefined) {
    const start = Math.min(error?.offset ?? 0, json.length);
    const span = { start, end: Math.min(start + (error?.length ?? 0), json.length) };
    return { kind: 'problems', problems: [{ span, message: { text: 'This is no JSON', args: {} } }] };
  }
  const value = read(root, (span, message) => problems.push({ span, message }));
  if (value === undefined || problems.length > 0)
    return { kind: 'problems', problems: problems.sort((a, b) => a.span.start - b.span.start) };
  return { kind: 'value', value };
}

function parse(json: string, errors: ParseError[]) {
  try {
    return parseTree(json, errors, { disallowComments: true });
  } catch {
    // The parser calls itself for each bracket; thousands of them leave it no room.
    return undefined;
  }
}
