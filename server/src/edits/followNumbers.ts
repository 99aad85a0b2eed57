import { findReferences, type Reference } from '../speech/references';
import type { Scheme } from '../speech/scheme';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { followCounts } from './followCounts';
import type { TextEdit } from './textEdit';
import { writeReference } from './writeReference';

/**
 * What else a change of numbers changes: references to the items that get another number, and announced counts of the lists that get another size.
 * Items and lists that are in no map keep theirs; `newSchemes` has those that get another kind of number. A count follows only where it was right.
 */
export function followNumbers(
  speech: Speech,
  newOrdinals: ReadonlyMap<ListItem, number>,
  sizes: ReadonlyMap<AnyList, number>,
  newSchemes: ReadonlyMap<ListItem, Scheme> = new Map(),
): readonly TextEdit[] {
  const references = newOrdinals.size + newSchemes.size === 0 ? [] : findReferences(speech);
  const resized = new Map([...sizes].map(([list, now]) => [list, { was: list.items.length, now }]));
  return [...followReferences(speech, references, newOrdinals, newSchemes), ...followCounts(speech, resized)];
}

/** The edits of references to items that get another number. Of several in one phrase, 第（二）、（三）点, none changes where one of them gets a number of another kind: nobody can tell what is to become of the words. */
export function followReferences(
  speech: Speech,
  references: readonly Reference[],
  newOrdinals: ReadonlyMap<ListItem, number>,
  newSchemes: ReadonlyMap<ListItem, Scheme> = new Map(),
): readonly TextEdit[] {
  const shaken = new Set(
    references.flatMap(({ target, phrase }) => (newSchemes.has(target) && phrase.numbers.length > 1 ? phrase : [])),
  );
  return references.flatMap((reference) => {
    const { target } = reference;
    if (shaken.has(reference.phrase)) return [];
    return writeReference(speech, reference, newOrdinals.get(target) ?? target.marker.ordinal, newSchemes.get(target));
  });
}
