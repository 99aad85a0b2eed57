import { replaceMarker, writeInListForm } from '../../edits/writeMarker';
import { createForm, formatMarker } from '../../speech/marker';
import type { Heading, HeadingList } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { changeTitle, plainText } from '../shared/numberFixes';
import { listFormFix } from '../shared/slips';
import { findWellPlacedItems, type WellPlacedItem } from '../shared/wellPlacedItems';

/** (二) among （一）（三）, or （二): brackets of another width than the siblings have, or than the writer chose for every draft. */
export const markerBrackets: Rule = {
  meta: {
    id: 'marker-brackets',
    group: 'marker',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'The brackets of one list have one width',
    fixable: 'sometimes',
  },
  check: (speech, { options: { bracketWidth } }) =>
    findWellPlacedItems(speech).flatMap((placed) =>
      bracketWidth === 'consistent' ? reportOther(placed) : reportUnchosen(placed, bracketWidth),
    ),
};

function reportOther({ list, item }: WellPlacedItem): readonly Report[] {
  if (!hasOtherBrackets(list, item, list.form.brackets)) return [];
  return [
    {
      span: item.marker.span,
      message: {
        text: 'Expected “{expected}” with brackets like its siblings, found “{marker}”',
        args: { expected: writeInListForm(list, item, item.ordinal) ?? '', marker: plainText(item.marker.text) },
      },
      related: [],
      fixes: listFormFix({ list, item }, true),
    },
  ];
}

/** The writer has decided, so the fix needs no consent of the siblings. */
function reportUnchosen({ list, item }: WellPlacedItem, brackets: 'full' | 'half'): readonly Report[] {
  if (list.form.brackets === 'none' || !hasOtherBrackets(list, item, brackets)) return [];
  const { scheme, form } = item.marker;
  const marker = formatMarker(scheme, item.ordinal, createForm({ ...form, brackets }));
  if (marker === undefined) return [];
  return [
    {
      span: item.marker.span,
      message: {
        text: 'Expected “{expected}” with brackets of the width chosen in the settings, found “{marker}”',
        args: { expected: marker, marker: plainText(item.marker.text) },
      },
      related: [],
      // In a row, the items behind it on the line would be left in another form.
      fixes:
        item.run > 0
          ? []
          : [{ title: changeTitle(marker), safe: true, edits: () => replaceMarker(list, item, marker) }],
    },
  ];
}

/** Marks, broken markers and compatibility characters have rules of their own. */
function hasOtherBrackets(list: HeadingList, item: Heading, brackets: string): boolean {
  const { form } = item.marker;
  return (
    !form.broken &&
    !form.compatibility &&
    !list.form.compatibility &&
    form.mark === list.form.mark &&
    form.brackets !== brackets
  );
}
