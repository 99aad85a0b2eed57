import { replaceMarker, writeInListForm } from '../../edits/writeMarker';
import type { AnyList } from '../../speech/speech';
import type { Fix, Report } from '../rule';
import type { FaultyItem } from './findFaults';
import { changeTitle, plainText, siblingBefore } from './numberFixes';

/** Whether more than half of a list's items share its scheme, so that it is plain which of them slipped. */
export function hasMajority({ items, scheme }: AnyList): boolean {
  let same = 0;
  for (const item of items) if (item.marker.scheme === scheme) same++;
  return same * 2 > items.length;
}

/**
 * Whether a last item goes on with the numbers of an earlier section: 一、（一）（二）二、（三）. Such an item is as likely the first below its section
 * as a slip, and while it is typed nothing behind it tells which.
 */
export function runsThrough({ list, item, index }: FaultyItem): boolean {
  if (list.kind !== 'headings' || index + 1 < list.items.length) return false;
  const earlier = list.items.slice(0, index).findLast(({ children }) => children.length > 0);
  const inner = earlier?.children.at(-1);
  return inner?.marker.scheme === item.marker.scheme && inner.marker.ordinal === item.marker.ordinal - 1;
}

/** An item with the marker of another level or series. */
export function reportSlip({ list, item, index }: FaultyItem, safe: boolean): Report {
  const expected = writeInListForm(list, item, item.ordinal);
  const other = index === 0 ? list.items[1] : undefined;
  return {
    span: item.marker.span,
    message: {
      text: 'Expected “{expected}” like the other items of this list, found “{marker}”',
      args: { expected: expected ?? list.scheme.sample, marker: plainText(item.marker.text) },
    },
    related:
      other === undefined
        ? siblingBefore(list, index)
        : [
            {
              span: other.marker.span,
              message: { text: 'The item after is “{marker}”', args: { marker: plainText(other.marker.text) } },
            },
          ],
    fixes: listFormFix({ list, item }, safe && !fitsElsewhere({ list, item, index })),
  };
}

/** “Change to （三）”: the item's place in the list, written in the list's form. */
export function listFormFix({ list, item }: Pick<FaultyItem, 'list' | 'item'>, safe: boolean): readonly Fix[] {
  const marker = writeInListForm(list, item, item.ordinal);
  // In a row, the items behind it on the line would be left in another form.
  if (item.run > 0 || marker === undefined || marker === item.marker.text) return [];
  return [{ title: changeTitle(marker), safe, edits: () => replaceMarker(list, item, marker) }];
}

/** Whether a last item may as well be the next of the list around its own, or of the one below the item before it, misnumbered or not: 二、 above （一）（二）3. */
function fitsElsewhere({ list, item, index }: FaultyItem): boolean {
  if (list.kind !== 'headings' || index + 1 < list.items.length) return false;
  const { parent } = list;
  const inner = list.items[index - 1]?.children.at(-1);
  return (
    inner?.ordinal === item.ordinal - 1 ||
    inner?.marker.scheme === item.marker.scheme ||
    parent?.ordinal === item.ordinal - 1 ||
    parent?.marker.scheme === item.marker.scheme
  );
}
