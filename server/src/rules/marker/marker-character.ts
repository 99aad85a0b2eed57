import { writeInListForm } from '../../edits/writeMarker';
import { plainForm } from '../../speech/plainForm';
import type { Heading, HeadingList } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { listFormFix } from '../shared/slips';
import { findWellPlacedItems } from '../shared/wellPlacedItems';
import { wholeListFix } from '../shared/wholeListFix';

/** ㈢ among （一）（二）: a compatibility character, which fonts and searches treat as another sign. */
export const markerCharacter: Rule = {
  meta: {
    id: 'marker-character',
    group: 'marker',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'Markers are written out, not as single compatibility characters',
    fixable: 'sometimes',
  },
  check: (speech) => [
    ...findWellPlacedItems(speech)
      .filter(({ list, item }) => item.marker.form.compatibility && !list.form.compatibility)
      .map(({ list, item }) => ({ ...report(list, item), fixes: listFormFix({ list, item }, true) })),
    ...speech.headingLists.flatMap(reportHabit),
  ],
};

/** One finding for a list that is written so throughout, at its first item. */
function reportHabit(list: HeadingList): readonly Report[] {
  if (!list.form.compatibility) return [];
  const items = list.items.filter((item) => item.marker.scheme === list.scheme);
  const first = items.find((item) => item.fault === undefined && item.marker.form.compatibility);
  if (first === undefined) return [];
  const written = { ...list, form: plainForm(list.scheme) };
  const finding = report(written, first);
  return [{ ...finding, severity: 'information', fixes: wholeListFix(written, items, finding.message.args.expected) }];
}

function report(list: HeadingList, item: Heading) {
  return {
    span: item.marker.span,
    message: {
      text: 'Write “{expected}” in place of the single character “{marker}”',
      args: { expected: writeInListForm(list, item, item.ordinal) ?? '', marker: item.marker.text },
    },
    related: [],
  };
}
