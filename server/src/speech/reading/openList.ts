import type { Candidate, LineShape } from '../candidate';
import type { Scheme } from '../scheme';
import { COSTS } from './costs';

/**
 * A list that a later item may still continue. Open lists form a stack, linked from the innermost outwards,
 * and are never changed: a step that changes one makes a new chain and shares the rest.
 */
export interface OpenList {
  readonly parent: OpenList | undefined;
  /** How many lists of headings are open, this one included: the depth of its items. */
  readonly depth: number;
  /** How many lists of any kind are open, this one included. */
  readonly size: number;
  readonly scheme: Scheme;
  /** Number of the latest item, as read. */
  readonly last: number;
  readonly count: number;
  readonly shape: LineShape;
  readonly place: Candidate['place'];
  /** Line of the latest item. */
  readonly line: number;
  readonly id: number;
  /** A list inside this item started again, which hints that the item after it lost its marker. */
  readonly restarted: boolean;
  /** Its latest item is wrong and has the number after the expected one: if that comes next, two items are swapped. */
  readonly swapped: boolean;
  /** The list is a pair 一是…一是…. */
  readonly pair: boolean;
  /** Nestings seen below this list, one character each: paid once, then known. */
  readonly nestings: string;
  /** Hash of what two chains must share to have the same future. */
  readonly hash: number;
}

export type OpenListFields = Omit<OpenList, 'depth' | 'size' | 'hash'>;

const KIND_CODES = { bare: 0, standalone: 1, sentence: 2, 'run-in': 3, item: 4 } as const;

/** Puts a list on top of its parent. */
export function pushOpenList(fields: OpenListFields): OpenList {
  const { parent, scheme, last, count, shape, place, restarted, swapped, pair, nestings } = fields;
  const flags =
    (place === 'head' ? 1 : 0) +
    (restarted ? 2 : 0) +
    (pair ? 4 : 0) +
    (swapped ? 8 : 0) +
    Math.min(count, 2) * 16 +
    KIND_CODES[shape.kind] * 64;
  let hash = parent === undefined ? 17 : parent.hash;
  hash = (Math.imul(hash, 31) + scheme.code) | 0;
  hash = (Math.imul(hash, 31) + last) | 0;
  hash = (Math.imul(hash, 31) + flags) | 0;
  for (let at = 0; at < nestings.length; at++) hash = (Math.imul(hash, 31) + nestings.charCodeAt(at)) | 0;
  return {
    parent,
    depth: (parent?.depth ?? 0) + (scheme.isWord ? 0 : 1),
    size: (parent?.size ?? 0) + 1,
    scheme,
    last,
    count,
    shape,
    place,
    line: fields.line,
    id: fields.id,
    restarted,
    swapped,
    pair,
    nestings,
    hash,
  };
}

/** Whether two stacks have the same future: they differ in nothing that a later step looks at closely. */
export function haveSameFuture(a: OpenList | undefined, b: OpenList | undefined): boolean {
  let left = a;
  let right = b;
  while (left !== right) {
    if (left === undefined || right === undefined) return false;
    const same =
      left.hash === right.hash &&
      left.scheme === right.scheme &&
      left.last === right.last &&
      Math.min(left.count, 2) === Math.min(right.count, 2) &&
      left.shape.kind === right.shape.kind &&
      left.place === right.place &&
      left.restarted === right.restarted &&
      left.swapped === right.swapped &&
      left.pair === right.pair &&
      left.nestings === right.nestings;
    if (!same) return false;
    left = left.parent;
    right = right.parent;
  }
  return true;
}

/** What a single heading costs more than one of several, whatever follows. */
const DEAREST_SINGLE =
  COSTS.heading.single +
  Math.max(COSTS.singleInItself, COSTS.singleOutside, COSTS.higherFormAfterOne - COSTS.otherForm);

/**
 * How much cheaper than `b` the stack `a` can make the rest of a draft at most. Where the same lists are open and only their latest numbers differ,
 * or one of them stands in itself, a step back (the dearest fault) makes up for it. A stack of other lists may save anything.
 */
export function mostAdvantage(a: OpenList | undefined, b: OpenList | undefined): number {
  let left = a;
  let right = b;
  let inner: OpenList | undefined;
  let advantage = 0;
  while (left !== right) {
    if (left === undefined) return Number.POSITIVE_INFINITY;
    const costs = left.scheme.isWord ? COSTS.word : COSTS.heading;
    if (right !== undefined && areAlike(left, right)) {
      if (left.last !== right.last) advantage += costs.back;
      if (left.count > 1 && right.count === 1) advantage += left.scheme.isWord ? costs.single : DEAREST_SINGLE;
      right = right.parent;
    } else if (left.scheme === inner?.scheme) advantage += costs.back;
    else return Number.POSITIVE_INFINITY;
    inner = left;
    left = left.parent;
  }
  return advantage;
}

function areAlike(a: OpenList, b: OpenList): boolean {
  return (
    a.scheme === b.scheme &&
    a.place === b.place &&
    a.pair === b.pair &&
    a.restarted === b.restarted &&
    a.swapped === b.swapped &&
    a.shape.kind === b.shape.kind &&
    a.nestings === b.nestings
  );
}
