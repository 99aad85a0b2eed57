import type { Speech } from '../../speech/speech';
import type { Fix, Report } from '../rule';
import type { FaultyItem } from './findFaults';
import {
  changeNumberFix,
  expectedMarker,
  insertMissingFix,
  isConfirmed,
  plainText,
  renumberFromHereFix,
  siblingBefore,
} from './numberFixes';

/** “五、” where 四、 is missing. */
export function reportGap(speech: Speech, { list, item, index }: FaultyItem): Report {
  const expected = item.fault?.expected ?? item.ordinal;
  return {
    span: item.marker.span,
    message: {
      text: 'Expected “{expected}” here, found “{marker}”: a number is skipped',
      args: { expected: expectedMarker(list, item), marker: plainText(item.marker.text) },
    },
    related: siblingBefore(list, index),
    fixes: [...renumberFromHereFix(list, index), ...insertMissingFix(speech, list, index, expected)],
  };
}

/** “二、” a second time. */
export function reportDuplicate({ list, item, index }: FaultyItem): Report {
  return {
    span: item.marker.span,
    message: {
      text: 'Expected “{expected}” here, found “{marker}” again',
      args: { expected: expectedMarker(list, item), marker: plainText(item.marker.text) },
    },
    related: siblingBefore(list, index),
    fixes: wrongNumberFixes({ list, item, index }),
  };
}

/** “六、” between 二、 and 四、, or a number that falls back. */
export function reportOrder({ list, item, index }: FaultyItem): Report {
  return {
    span: item.marker.span,
    message: {
      text: 'Expected “{expected}” here, found “{marker}”',
      args: { expected: expectedMarker(list, item), marker: plainText(item.marker.text) },
    },
    related: siblingBefore(list, index),
    fixes: wrongNumberFixes({ list, item, index }),
  };
}

/** Changing the number alone is enough where the item kept its place; otherwise all behind it follow. */
export function wrongNumberFixes({ list, item, index }: FaultyItem): readonly Fix[] {
  const expected = item.fault?.expected ?? item.ordinal;
  const keptPlace = item.ordinal === expected;
  const change = keptPlace ? [changeNumberFix(list, item, expected, isConfirmed(list, index))] : [];
  const hasLater = index + 1 < list.items.length;
  return hasLater || !keptPlace ? [...change, ...renumberFromHereFix(list, index)] : change;
}
