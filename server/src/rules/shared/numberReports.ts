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
export function reportGap(speech: Speech, faulty: FaultyItem): Report {
  const { list, item, index } = faulty;
  const missing = item.fault?.expected ?? item.ordinal;
  return {
    ...describeNumber(faulty, 'Expected “{expected}” here, found “{marker}”: a number is skipped'),
    fixes: [...renumberFromHereFix(list, index), ...insertMissingFix(speech, list, index, missing)],
  };
}

/** “二、” a second time. */
export function reportDuplicate(faulty: FaultyItem): Report {
  return {
    ...describeNumber(faulty, 'Expected “{expected}” here, found “{marker}” again'),
    fixes: wrongNumberFixes(faulty),
  };
}

/** “六、” between 二、 and 四、, or a number that falls back. */
export function reportOrder(faulty: FaultyItem): Report {
  return { ...describeNumber(faulty, 'Expected “{expected}” here, found “{marker}”'), fixes: wrongNumberFixes(faulty) };
}

type NumberMessage =
  | 'Expected “{expected}” here, found “{marker}”: a number is skipped'
  | 'Expected “{expected}” here, found “{marker}” again'
  | 'Expected “{expected}” here, found “{marker}”';

function describeNumber({ list, item, index }: FaultyItem, template: NumberMessage): Omit<Report, 'fixes'> {
  return {
    span: item.marker.span,
    message: { text: template, args: { expected: expectedMarker(list, item), marker: plainText(item.marker.text) } },
    related: siblingBefore(list, index),
  };
}

/** Changing the number alone is enough where the item kept its place; otherwise all behind it follow. */
export function wrongNumberFixes({ list, item, index }: FaultyItem): readonly Fix[] {
  const expected = item.fault?.expected ?? item.ordinal;
  const keptPlace = item.ordinal === expected;
  const change = keptPlace && item.run === 0 ? [changeNumberFix(list, item, expected, isConfirmed(list, index))] : [];
  const hasLater = index + 1 < list.items.length;
  return hasLater || !keptPlace ? [...change, ...renumberFromHereFix(list, index)] : change;
}
