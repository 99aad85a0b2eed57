import type { OpenList } from './openList';

/**
 * What is wrong with a number, as the cheapest explanation of all numbers has it:
 * - `gap`: the numbers before it are missing, and the list goes on from this one
 * - `wrong`: the item is in its place, its number is not
 * - `repeat`: it repeats the number before it, and the list goes on as if it did not
 * - `extra`: it repeats the number before it, and the list goes on from there
 * - `back`: it falls back to a lower number, and the list goes on from there
 * - `start`: the list does not start with one
 * - `slip`: right number, but the form of another level or series
 * - `stray`: it fits no list
 */
export type FaultKind = 'gap' | 'wrong' | 'repeat' | 'extra' | 'back' | 'start' | 'slip' | 'stray';

export interface Fault {
  readonly kind: FaultKind;
  /** The number that a reader expects here. */
  readonly expected: number;
}

/** What a reading makes of one candidate, linked to what it made of the one before. */
export interface Step {
  readonly previous: Step | undefined;
  /** Index of the candidate. */
  readonly index: number;
  /** The list it belongs to (the index of that list's first candidate), or −1 for plain text. */
  readonly list: number;
  /** The number it takes in that list, which a fault can set apart from the printed one. */
  readonly ordinal: number;
  /** Depth of a heading from 1; of a word, the depth of the heading it stands under. */
  readonly depth: number;
  readonly fault: Fault | undefined;
  /** Whether it opened its list by closing one of the same form under the same parent. */
  readonly restart: boolean;
}

/** One way to read everything so far. */
export interface State {
  readonly cost: number;
  readonly top: OpenList | undefined;
  readonly path: Step | undefined;
}
