import { listsOf } from '../speech/listedItems';
import { findReferences } from '../speech/references';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { followReferences } from './followNumbers';
import { changeNumber } from './renumber';
import { findRunningLists } from './runningLists';
import type { TextEdit } from './textEdit';

/**
 * Renumbers lists of a speech by position, all of them unless some are named, and with it the references to items that get another number: 第四部分 becomes 第三部分
 * where 四、 becomes 三、. Lists that run on through the sections do so still. A reference follows the only item that has its number printed; what names a number that is printed twice, or is printed
 * wrongly, stays as it is.
 */
export function renumberWithReferences(
  speech: Speech,
  lists: readonly AnyList[] = listsOf(speech),
): readonly TextEdit[] {
  const newOrdinals = new Map<ListItem, number>();
  const edits: TextEdit[] = [];
  const running = findRunningLists(speech);
  for (const list of lists) {
    if (list.inRows) continue;
    const before = running.get(list)?.items.at(-1);
    const first = before === undefined ? 1 : (newOrdinals.get(before) ?? before.marker.ordinal) + 1;
    list.items.forEach((item, index) => {
      const changes = changeNumber(list, item, first + index);
      if (changes.length > 0) newOrdinals.set(item, first + index);
      edits.push(...changes);
    });
  }
  if (edits.length === 0) return edits;
  return [
    ...edits,
    ...followReferences(speech, findReferences(speech, { isFollowing: true }), { numbers: newOrdinals }),
  ];
}
