import { findReferences, type Reference } from '../speech/references';
import type { Scheme } from '../speech/scheme';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { followCounts } from './followCounts';
import type { TextEdit } from './textEdit';
import { writeReference } from './writeReference';

/** What becomes of items. Those that are in no map stay as they are. */
export interface ChangedItems {
  readonly numbers: ReadonlyMap<ListItem, number>;
  /** Those that get another kind of number. */
  readonly schemes?: ReadonlyMap<ListItem, Scheme>;
  /** The new number of the part in which an item comes to stand that stood in another one; undefined where it is right below none. */
  readonly parts?: ReadonlyMap<ListItem, number | undefined>;
}

/** What else a change of items changes: references to them, and announced counts of the lists that get another size, where they were right. Lists that are not in `sizes` keep theirs. */
export function followNumbers(
  speech: Speech,
  changed: ChangedItems,
  sizes: ReadonlyMap<AnyList, number>,
): readonly TextEdit[] {
  const isNothing = changed.numbers.size + (changed.schemes?.size ?? 0) + (changed.parts?.size ?? 0) === 0;
  const references = isNothing ? [] : findReferences(speech);
  const resized = new Map([...sizes].map(([list, now]) => [list, { was: list.items.length, now }]));
  return [...followReferences(speech, references, changed), ...followCounts(speech, resized)];
}

/**
 * The edits of references to items that change. Of several in one phrase, 第（二）、（三）点, none changes where one of them gets a number of another kind: nobody can tell what is to become of the words.
 * 第二部分第（三）点 changes as a whole: where the point comes to another part that one is named, and where it comes to none nothing changes.
 */
export function followReferences(
  speech: Speech,
  references: readonly Reference[],
  { numbers, schemes = new Map(), parts = new Map() }: ChangedItems,
): readonly TextEdit[] {
  const left = new Set(
    references.flatMap(({ target, phrase }) => (schemes.has(target) && phrase.numbers.length > 1 ? phrase : [])),
  );
  const newParts = new Map<Reference, number>();
  for (const [part, points] of pointsByPart(references)) {
    const goals = new Set(points.map(({ target }) => (parts.has(target) ? (parts.get(target) ?? NOWHERE) : STAYS)));
    const [goal] = goals;
    const isOne = goals.size === 1 && goal !== NOWHERE && !points.some(({ target }) => schemes.has(target));
    if (!isOne) for (const { phrase } of [part, ...points]) left.add(phrase);
    else if (goal !== STAYS) newParts.set(part, goal as number);
  }
  return references.flatMap((reference) => {
    const { target } = reference;
    if (left.has(reference.phrase)) return [];
    const number = newParts.get(reference) ?? numbers.get(target) ?? target.marker.ordinal;
    return writeReference(speech, reference, number, schemes.get(target));
  });
}

/** Where a point goes that stays in its part, or comes to none. */
const STAYS = -1;
const NOWHERE = -2;

function pointsByPart(references: readonly Reference[]): ReadonlyMap<Reference, readonly Reference[]> {
  const points = new Map<Reference, Reference[]>();
  for (const reference of references) {
    if (reference.part === undefined) continue;
    const known = points.get(reference.part);
    if (known === undefined) points.set(reference.part, [reference]);
    else known.push(reference);
  }
  return points;
}
