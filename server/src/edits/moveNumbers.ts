import { findReferences } from '../speech/references';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { followReferences } from './followNumbers';
import { changeNumber } from './renumber';
import type { TextEdit } from './textEdit';

/**
 * Moves the numbers of items on where one is written before them, or back where one is taken away: as far as they are printed in order from `first`.
 * What speaks of them, 前述第（三）点, follows. Undefined where one of them cannot have its new number: 再次 has none behind it.
 */
export function moveNumbers(
  speech: Speech,
  list: AnyList,
  items: readonly ListItem[],
  first: number,
  by: number,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const numbers = new Map<ListItem, number>();
  if (by === 0) return edits;
  for (const [index, item] of items.entries()) {
    if (item.marker.ordinal !== first + index) break;
    const changed = changeNumber(list, item, item.marker.ordinal + by);
    if (changed.length === 0) return undefined;
    edits.push(...changed);
    numbers.set(item, item.marker.ordinal + by);
  }
  return numbers.size === 0 ? edits : [...edits, ...followReferences(speech, findReferences(speech), numbers)];
}
