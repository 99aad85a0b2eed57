import { createListFinder } from '../speech/announcedList';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { changeNumber } from './renumber';
import type { TextEdit } from './textEdit';
import { writeCount } from './writeCount';

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

/** Makes the announcements that tell rightly how long a list is tell its new length: 我讲三点意见 → 我讲四点意见. */
export function followCount(speech: Speech, list: AnyList, was: number, now: number): readonly TextEdit[] {
  const matching = speech.announcements.filter(({ count }) => count === was);
  if (matching.length === 0 || list.inRows || now < 1) return [];
  const findList = createListFinder(speech);
  return matching
    .filter((announcement) => findList(announcement) === list)
    .map(({ countSpan }) => ({
      span: countSpan,
      newText: writeCount(speech.text.slice(countSpan.start, countSpan.end), now),
    }));
}
