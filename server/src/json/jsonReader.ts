import type { Node } from 'jsonc-parser';
import type { Message } from '../message';
import type { Span } from '../speech/span';

/** What is wrong in a JSON file of the product, and where, in UTF-16 offsets of its text. */
export interface JsonProblem {
  readonly span: Span;
  /** Says by itself what is wrong, without the name of the file. */
  readonly message: Message;
}

/** Collects problems. */
export type Tell = (span: Span, message: Message) => void;

/** Reads a value of JSON. Tells what is wrong and gives undefined where it is none of its kind. */
export type Reader<Value> = (node: Node, tell: Tell) => Value | undefined;

/** Where a value stands. */
export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

/** `true` or `false`. */
export const readFlag: Reader<boolean> = (node, tell) => {
  if (node.type === 'boolean') return node.value as boolean;
  tell(spanOf(node), { text: 'Expected true or false', args: {} });
  return undefined;
};

/** A text of some length. */
export function textReader(min: number, max: number): Reader<string> {
  return (node, tell) => {
    const value: unknown = node.value;
    if (typeof value === 'string' && value.length >= min && value.length <= max) return value;
    tell(spanOf(node), { text: 'Expected a text of {min} to {max} characters', args: { min, max } });
    return undefined;
  };
}

/** A whole number within limits. */
export function numberReader(min: number, max: number): Reader<number> {
  return (node, tell) => {
    const value: unknown = node.value;
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
    tell(spanOf(node), { text: 'Expected a whole number from {min} to {max}', args: { min, max } });
    return undefined;
  };
}

/** One of some texts. */
export function choiceReader<Value extends string>(values: readonly Value[]): Reader<Value> {
  return (node, tell) => {
    const known = values.find((value) => value === node.value);
    if (known === undefined)
      tell(spanOf(node), {
        text: 'Expected one of {values}',
        args: { values: values.map((value) => `"${value}"`).join(', ') },
      });
    return known;
  };
}

/** A list of values of one kind, those left out that are none. Where there are more than `count`, `message` is told of the first one too many. */
export function listReader<Value>(
  readItem: Reader<Value>,
  { count, message }: { readonly count: number; readonly message: Message },
): Reader<readonly Value[]> {
  return (node, tell) => {
    if (node.type !== 'array') {
      tell(spanOf(node), { text: 'Expected a list: […]', args: {} });
      return undefined;
    }
    const items = node.children ?? [];
    const excess = items[count];
    if (excess !== undefined) tell(spanOf(excess), message);
    return items.slice(0, count).flatMap((item) => readItem(item, tell) ?? []);
  };
}

/** How each field of an object is read: those that may be undefined are optional, and no others. */
export type Fields<Shape> = {
  readonly [Key in keyof Shape]-?: undefined extends Shape[Key]
    ? { readonly read: Reader<Exclude<Shape[Key], undefined>>; readonly optional: true }
    : { readonly read: Reader<Shape[Key]>; readonly optional?: undefined };
};

interface Field {
  readonly read: Reader<unknown>;
  readonly optional?: true | undefined;
}

/** An object with certain fields and no others. Of a field that stands twice the last one counts. What is wrong in one field does not keep the others from being told. */
export function objectReader<Shape extends object>(fields: Fields<Shape>): Reader<Shape> {
  return (node, tell) => {
    if (node.type !== 'object') {
      tell(spanOf(node), { text: 'Expected an object: {…}', args: {} });
      return undefined;
    }
    const values = new Map<string, Node>();
    let isSound = true;
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (key === undefined || value === undefined) continue;
      const field = String(key.value);
      if (Object.hasOwn(fields, field)) values.set(field, value);
      else {
        tell(spanOf(key), { text: 'There is no field “{field}” here', args: { field } });
        isSound = false;
      }
    }
    const read: Record<string, unknown> = {};
    for (const [field, { read: readField, optional }] of Object.entries<Field>(fields)) {
      const value = values.get(field);
      read[field] = value && readField(value, tell);
      if (value === undefined && !optional)
        tell(
          { start: node.offset, end: node.offset + 1 },
          { text: 'The field “{field}” is missing here', args: { field } },
        );
      if (read[field] === undefined && (value !== undefined || !optional)) isSound = false;
    }
    return isSound ? (read as Shape) : undefined;
  };
}
