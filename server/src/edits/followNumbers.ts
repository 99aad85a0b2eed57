import { findReferences, type Reference } from '../speech/references';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { followCounts } from './followCounts';
import type { TextEdit } from './textEdit';
import { writeReference } from './writeReference';

/**
 * What else a change of numbers changes: references to the items that get another number, and announced counts of the lists that get another size.
 * Items and lists that are in neither map keep theirs. A count follows only where it was right.
 */
export function followNumbers(
  speech: Speech,
  newOrdinals: ReadonlyMap<ListItem, number>,
  sizes: ReadonlyMap<AnyList, number>,
): readonly TextEdit[] {
  const references = newOrdinals.size === 0 ? [] : findReferences(speech);
  const resized = new Map([...sizes].map(([list, now]) => [list, { was: list.items.length, now }]));
  return [...followReferences(speech, references, newOrdinals), ...followCounts(speech, resized)];
}

/** The edits of references to items that get another number. */
export function followReferences(
  speech: Speech,
  references: readonly Reference[],
  newOrdinals: ReadonlyMap<ListItem, number>,
): readonly TextEdit[] {
  return references.flatMap((reference) =>
    writeReference(speech, reference, newOrdinals.get(reference.target) ?? reference.target.marker.ordinal),
  );
}
