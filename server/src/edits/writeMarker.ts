import { formatMarker } from '../speech/marker';
import { SCHEMES } from '../speech/scheme';
import type { ListItem, NumberedList } from '../speech/speech';
import type { TextEdit } from './textEdit';

/**
 * The marker that an item would have with another number, written as it is written now.
 * A slip, a broken marker and a compatibility character among written-out ones take the list's form.
 * Undefined where the scheme has no such number.
 */
export function writeNumber(list: NumberedList, item: ListItem, ordinal: number): string | undefined {
  const { scheme, form } = item.marker;
  const own = scheme === list.scheme && !form.broken && form.compatibility === list.form.compatibility;
  return own ? formatMarker(scheme, ordinal, form) : formatMarker(list.scheme, ordinal, list.form);
}

/** The marker that an item would have in the form of its list, with a given number. */
export function writeInListForm(list: NumberedList, item: ListItem, ordinal: number): string | undefined {
  const { scheme, form } = item.marker;
  const { digits } = scheme === list.scheme && !form.compatibility ? form : list.form;
  return formatMarker(list.scheme, ordinal, { ...list.form, digits, compatibility: false, broken: false });
}

/** Replaces an item's marker; no edit where nothing would change or the scheme has no such number. */
export function replaceMarker(list: NumberedList, item: ListItem, newText: string | undefined): readonly TextEdit[] {
  if (newText === undefined || newText === item.marker.text) return [];
  // 第二部分 needs a blank behind it, which the marker in its place had not.
  const blank = list.scheme === SCHEMES.chapter && item.marker.scheme !== list.scheme ? '\u3000' : '';
  return [{ span: item.marker.span, newText: newText + blank }];
}
