import { insertMissingHeadings } from '../../edits/insertHeading';
import { needsRenumbering, renumberList } from '../../edits/renumber';
import { replaceMarker, writeInListForm, writeNumber } from '../../edits/writeMarker';
import type { AnyList, ListItem, Speech } from '../../speech/speech';
import type { Fix, Message, RelatedPlace } from '../rule';

/** The marker that a reader expects at an item, as the messages show it. */
export function expectedMarker(list: AnyList, item: ListItem, ordinal = item.fault?.expected ?? item.ordinal): string {
  return writeCorrected(list, item, ordinal) ?? String(ordinal);
}

/**
 * The marker that a heading should have: as its siblings are written, so that mending its number leaves no second finding.
 * Ordinal words and whole lists of compatibility characters keep the form they have.
 */
function writeCorrected(list: AnyList, item: ListItem, ordinal: number): string | undefined {
  const keepsForm = list.kind === 'enumeration' || list.form.compatibility;
  return (keepsForm ? writeNumber(list, item, ordinal) : undefined) ?? writeInListForm(list, item, ordinal);
}

/** Whether the next item agrees with the place that the reading gave this one. Only then is a number changed without asking. */
export function isConfirmed(list: AnyList, index: number): boolean {
  const next = list.items[index + 1];
  return next !== undefined && next.fault === undefined && next.ordinal === (list.items[index] as ListItem).ordinal + 1;
}

/** “Change to 三、”. */
export function changeNumberFix(list: AnyList, item: ListItem, ordinal: number, safe: boolean): Fix {
  return {
    title: changeTitle(expectedMarker(list, item, ordinal)),
    safe,
    edits: () => replaceMarker(list, item, writeCorrected(list, item, ordinal)),
  };
}

/** The title of a fix that writes another marker. */
export function changeTitle(marker: string): Message {
  return { text: 'Change to “{marker}”', args: { marker } };
}

/** The title of a fix that takes a mark out. */
export function removeTitle(mark: string): Message {
  return { text: 'Remove “{mark}”', args: { mark } };
}

/** “Renumber from here”: this item and all behind it in the list. */
export function renumberFromHereFix(list: AnyList, index: number): readonly Fix[] {
  if (!needsRenumbering(list, index)) return [];
  return [
    { title: { text: 'Renumber this list from here', args: {} }, safe: false, edits: () => renumberList(list, index) },
  ];
}

/** “Insert the missing 三、”, for headings only: an item inside a sentence cannot be inserted blindly. */
export function insertMissingFix(speech: Speech, list: AnyList, index: number, first: number): readonly Fix[] {
  if (list.kind !== 'headings') return [];
  const item = list.items[index];
  if (item === undefined || insertMissingHeadings(speech, list, item, first).length === 0) return [];
  const marker = writeInListForm(list, item, first) ?? String(first);
  const count = item.marker.ordinal - first;
  const title =
    count === 1
      ? { text: 'Insert the missing “{marker}”', args: { marker } }
      : { text: 'Insert the {count} missing headings from “{marker}” on', args: { marker, count } };
  return [
    {
      title,
      safe: false,
      edits: () => insertMissingHeadings(speech, list, item, first),
    },
  ];
}

/** The sibling before an item, which a reader compares it with. */
export function siblingBefore(list: AnyList, index: number): readonly RelatedPlace[] {
  const before = list.items[index - 1];
  if (before === undefined) return [];
  return [
    {
      span: before.marker.span,
      message: { text: 'The item before is “{marker}”', args: { marker: plainText(before.marker.text) } },
    },
  ];
}

/** A marker as a message shows it: in one line, where it is broken over two. */
export function plainText(marker: string): string {
  return marker
    .split(/[\r\n\u2028\u2029]/)
    .map((part) => part.trim())
    .join('');
}
