import { writeInListForm } from '../../edits/writeMarker';
import { createForm } from '../../speech/marker';
import type { Heading, HeadingList, Speech } from '../../speech/speech';
import type { RuleOptions } from '../options';
import type { Report, Rule } from '../rule';
import { findDraftForm } from '../shared/draftForm';
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
  check: (speech, { options: { bracketWidth } }) => [
    ...findWellPlacedItems(speech)
      .filter(({ list, item }) => item.marker.form.compatibility && !list.form.compatibility)
      .map(({ list, item }) => ({ ...report(list, item), fixes: listFormFix({ list, item }, true) })),
    ...speech.headingLists.flatMap((list) => reportHabit(speech, list, bracketWidth)),
  ],
};

/** One finding for a list that is written so throughout, at its first item. */
function reportHabit(speech: Speech, list: HeadingList, bracketWidth: RuleOptions['bracketWidth']): readonly Report[] {
  if (!list.form.compatibility) return [];
  const items = list.items.filter((item) => item.marker.scheme === list.scheme);
  const first = items.find((item) => item.fault === undefined && item.marker.form.compatibility);
  if (first === undefined) return [];
  const form = findDraftForm(speech, list.scheme);
  const isChosen = bracketWidth === 'consistent' || form.brackets === 'none';
  const written = { ...list, form: isChosen ? form : createForm({ ...form, brackets: bracketWidth }) };
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
