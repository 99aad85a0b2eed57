import { writeInListForm } from '../../edits/writeMarker';
import { plainForm } from '../../speech/plainForm';
import { SCHEMES } from '../../speech/scheme';
import type { HeadingList } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { plainText } from '../shared/numberFixes';
import { listFormFix } from '../shared/slips';
import { findWellPlacedItems, type WellPlacedItem } from '../shared/wellPlacedItems';
import { wholeListFix } from '../shared/wholeListFix';

/** 二. among 一、三、, or （二）、: the mark behind a marker differs from its siblings'. A form that the whole list shares is a habit and only information. */
export const markerPunctuation: Rule = {
  meta: {
    id: 'marker-punctuation',
    group: 'marker',
    severity: 'warning',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, B.3.2–B.3.4' },
    description: 'A marker is followed by the mark that belongs to its form',
    fixable: 'sometimes',
  },
  check: (speech) => [
    ...findWellPlacedItems(speech)
      .filter(({ list, item }) => differsFromSiblings(list, item))
      .map(({ list, item }) => ({ ...report({ list, item }), fixes: listFormFix({ list, item }, true) })),
    ...speech.headingLists.flatMap(reportHabit),
  ],
};

function differsFromSiblings(list: HeadingList, { marker }: WellPlacedItem['item']): boolean {
  return (
    !marker.form.broken &&
    !marker.form.compatibility &&
    !list.form.compatibility &&
    list.scheme !== SCHEMES.chapter &&
    dot(marker.form.mark) !== dot(list.form.mark)
  );
}

/** 1． and 1. are told apart by width only, which is no fault. */
function dot(mark: string): string {
  return mark === '．' ? '.' : mark;
}

/** One finding for a list that shares an unusual mark throughout, at its first item. */
function reportHabit(list: HeadingList): readonly Report[] {
  const { mark } = plainForm(list.scheme);
  const items = list.items.filter((item) => item.marker.scheme === list.scheme);
  const first = items.find((item) => item.fault === undefined);
  if (
    first === undefined ||
    list.scheme === SCHEMES.chapter ||
    list.form.compatibility ||
    dot(list.form.mark) === mark ||
    items.some((item) => differsFromSiblings(list, item))
  )
    return [];
  const written = { ...list, form: { ...list.form, mark } };
  const finding = report({ list: written, item: first });
  return [{ ...finding, severity: 'information', fixes: wholeListFix(written, items, finding.message.args.expected) }];
}

function report({ list, item }: Pick<WellPlacedItem, 'list' | 'item'>) {
  return {
    span: item.marker.span,
    message: {
      text: 'Expected “{expected}”, found “{marker}”: the mark behind the number is wrong',
      args: { expected: writeInListForm(list, item, item.ordinal) ?? '', marker: plainText(item.marker.text) },
    },
    related: [],
  };
}
