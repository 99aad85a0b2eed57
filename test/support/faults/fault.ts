import type { CleanDraft } from './cleanDraft';

/** A line of the clean draft, and how many lines below it in what has taken its place. */
export interface Place {
  readonly line: number;
  readonly below?: number;
}

/** One known fault, as what becomes of the lines of a clean draft. */
export interface Fault {
  /** Lines of the clean draft and what stands in their place; nothing where a line is taken out. */
  readonly changes: ReadonlyMap<number, readonly string[]>;
  /** Where it is to be found: at any of them. */
  readonly places: readonly Place[];
  /** How many markers are wrong, each worth a finding; one if left out. */
  readonly wrong?: number;
  /** First lines of the lists that it concerns: other faults keep away from them. */
  readonly lists: readonly number[];
}

/** Whether a kind of fault is mended unasked, by the first fix of its finding, or not at all because something is lost. */
export type Mending = 'safe' | 'decision' | 'never';

/** A kind of fault, and where a draft can have it. */
export interface FaultKind {
  /** What went wrong: `number repeated, last item`. */
  readonly name: string;
  /** The rule that is to find it. */
  readonly rule: string;
  readonly mending: Mending;
  /** Found by advice alone, also where the rule can do more. */
  readonly advice?: true;
  /** Held against the model of the clean draft, as one who has chosen it would: the fault alone may make another model look nearer. */
  readonly keepsModel?: true;
  /** Every place where it can be put in. */
  readonly find: (draft: CleanDraft) => readonly Fault[];
}

/** A draft with faults. */
export interface FaultyDraft {
  readonly lines: readonly string[];
  /** The line at which a line of the clean draft stands now, or would stand. */
  readonly lineNow: (place: Place) => number;
}

/** Puts faults into a draft; they must concern different lines. */
export function applyFaults({ lines }: CleanDraft, faults: readonly Fault[]): FaultyDraft {
  const starts: number[] = [];
  const written: string[] = [];
  lines.forEach((line, at) => {
    starts.push(written.length);
    written.push(...(faults.find(({ changes }) => changes.has(at))?.changes.get(at) ?? [line]));
  });
  return { lines: written, lineNow: ({ line, below = 0 }) => (starts[line] ?? written.length) + below };
}

/** Whether two faults are about different places, so that each must be found as if it stood alone. */
export function areApart(one: Fault, other: Fault): boolean {
  return (
    !one.lists.some((list) => other.lists.includes(list)) &&
    ![...one.changes.keys()].some((line) => other.changes.has(line))
  );
}

/** One line written anew. */
export function changeLine(line: number, ...newLines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  return new Map([[line, newLines]]);
}

/** Lines taken out, both ends included. */
export function takeOut(first: number, last = first): ReadonlyMap<number, readonly string[]> {
  return new Map(Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => [first + at, []]));
}
