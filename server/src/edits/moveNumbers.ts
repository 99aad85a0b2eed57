import { findSeries } from '../speech/findSeries';
import { findReferences } from '../speech/references';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { followReferences } from './followNumbers';
import { changeNumber } from './renumber';
import type { TextEdit } from './textEdit';

/**
 * Moves the numbers of the last items of a list on where one is written before them, or back where one is taken away, and those of the lists that run on from it:
 * as far as they are printed in order from `first`. What speaks of them, 前述第（三）点, follows; `part` is the number of the part in which they then are, where that is another one. Undefined where one of them cannot have its new number: 再次 has none behind it.
 */
export function moveNumbers(
  speech: Speech,
  list: AnyList,
  items: readonly ListItem[],
  first: number,
  by: number,
  part?: number,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const numbers = new Map<ListItem, number>();
  if (by === 0) return edits;
  let expected = first;
  for (const [own, item] of [...items.map((item): [AnyList, ListItem] => [list, item]), ...itemsBehind(speech, list)]) {
    if (item.marker.ordinal !== expected++) break;
    const changed = changeNumber(own, item, item.marker.ordinal + by);
    if (changed.length === 0) return undefined;
    edits.push(...changed);
    numbers.set(item, item.marker.ordinal + by);
  }
  if (numbers.size === 0) return edits;
  const parts = new Map(part === undefined ? [] : items.map((item) => [item, part]));
  return [...edits, ...followReferences(speech, findReferences(speech), { numbers, parts })];
}

/** The items of the lists that run on from a list, each with its own. */
function itemsBehind({ headingLists }: Speech, list: AnyList): readonly [AnyList, ListItem][] {
  const lists: readonly AnyList[] = findSeries(headingLists).get(list)?.lists ?? [];
  const behind = lists.slice(lists.indexOf(list) + 1);
  return behind.flatMap((each) => each.items.map((item: ListItem): [AnyList, ListItem] => [each, item]));
}
