import { writeInListForm } from '../../edits/writeMarker';
import type { Heading, HeadingList } from '../../speech/speech';
import type { Rule } from '../rule';
import { plainText } from '../shared/numberFixes';
import { listFormFix } from '../shared/slips';
import { findWellPlacedItems } from '../shared/wellPlacedItems';

/** (二) among （一）（三）, or （二): brackets of another width than the siblings have. */
export const markerBrackets: Rule = {
  meta: {
    id: 'marker-brackets',
    group: 'marker',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'The brackets of one list have one width',
    fixable: 'sometimes',
  },
  check: (speech) =>
    findWellPlacedItems(speech)
      .filter(({ list, item }) => hasOtherBrackets(list, item))
      .map(({ list, item }) => ({
        span: item.marker.span,
        message: {
          text: 'Expected “{expected}” with brackets like its siblings, found “{marker}”',
          args: { expected: writeInListForm(list, item, item.ordinal) ?? '', marker: plainText(item.marker.text) },
        },
        related: [],
        fixes: listFormFix({ list, item }, true),
      })),
};

function hasOtherBrackets(list: HeadingList, item: Heading): boolean {
  const { form } = item.marker;
  return (
    !form.broken &&
    !form.compatibility &&
    !list.form.compatibility &&
    form.mark === list.form.mark &&
    form.brackets !== list.form.brackets
  );
}
