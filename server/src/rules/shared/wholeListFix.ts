import { replaceMarker, writeInListForm } from '../../edits/writeMarker';
import type { ListItem, NumberedList } from '../../speech/speech';
import type { Fix } from '../rule';

/** “Write the whole list as 1.”: items of a list in the form that `written` has, their numbers untouched. Habits are the writer’s to change, so never safe; none where lines hold several items. */
export function wholeListFix(written: NumberedList, items: readonly ListItem[], sample: string): readonly Fix[] {
  if (written.inRows) return [];
  return [
    {
      title: { text: 'Write the whole list as “{marker}”', args: { marker: sample } },
      safe: false,
      edits: () =>
        items.flatMap((item) => replaceMarker(written, item, writeInListForm(written, item, item.marker.ordinal))),
    },
  ];
}
