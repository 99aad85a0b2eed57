import { LAST_WORD } from '../speech/candidate';
import type { ListItem, NumberedList } from '../speech/speech';
import type { TextEdit } from './textEdit';
import { replaceMarker, writeNumber } from './writeMarker';

/**
 * Renumbers a list from one of its items on, counting positions: that item gets the number after its predecessor's,
 * each later one the next. Touches markers only, and no list of which several items stand on one line. `from` is the item's index in the list.
 */
export function renumberList(list: NumberedList, from = 0): readonly TextEdit[] {
  const before = list.items[from - 1];
  const first = before === undefined ? 1 : before.ordinal + 1;
  if (list.inRows) return [];
  return list.items.slice(from).flatMap((item, offset) => changeNumber(list, item, first + offset));
}

/** Whether renumbering a list from one of its items on would change that item: not where it is right, has no marker for its number, or its list is left alone. */
export function needsRenumbering(list: NumberedList, from: number): boolean {
  const before = list.items[from - 1];
  const item = list.items[from];
  if (item === undefined || list.inRows) return false;
  return changeNumber(list, item, before === undefined ? 1 : before.ordinal + 1).length > 0;
}

/** Gives one item another number. Nothing changes where it has that number, however it is written; a heading with the marker of another level gets that of its list. */
export function changeNumber(list: NumberedList, item: ListItem, ordinal: number): readonly TextEdit[] {
  const { ordinal: printed, scheme } = item.marker;
  if (item.run > 0 || printed === LAST_WORD || (printed === ordinal && (scheme === list.scheme || scheme.isWord)))
    return [];
  return replaceMarker(list, item, writeNumber(list, item, ordinal));
}

/** Gives one item another number, and leaves all else that may be wrong with it. */
export function countItem(list: NumberedList, item: ListItem, ordinal: number): readonly TextEdit[] {
  return item.marker.ordinal === ordinal ? [] : changeNumber(list, item, ordinal);
}
