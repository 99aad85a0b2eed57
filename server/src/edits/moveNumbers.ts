import type { AnyList, ListItem } from '../speech/speech';
import { changeNumber } from './renumber';
import type { TextEdit } from './textEdit';

/**
 * Moves the numbers of items on where one is written before them, or back where one is taken away: as far as they are printed in order from `first`.
 * Undefined where one of them cannot have its new number: 再次 has none behind it.
 */
export function moveNumbers(
  list: AnyList,
  items: readonly ListItem[],
  first: number,
  by: number,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  if (by === 0) return edits;
  for (const [index, item] of items.entries()) {
    if (item.marker.ordinal !== first + index) break;
    const changed = changeNumber(list, item, item.marker.ordinal + by);
    if (changed.length === 0) return undefined;
    edits.push(...changed);
  }
  return edits;
}
