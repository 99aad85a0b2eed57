import { writeInListForm } from '../edits/writeMarker';
import { plainForm } from '../speech/buildLists';
import type { Rule } from './rule';
import { listFormFix } from './slips';
import { findWellPlacedItems } from './wellPlacedItems';

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
  check: (speech) =>
    findWellPlacedItems(speech)
      .filter(({ item }) => item.marker.form.compatibility)
      .map(({ list, item }) => {
        const whole = list.form.compatibility;
        const written = whole ? { ...list, form: plainForm(list.scheme) } : list;
        return {
          span: item.marker.span,
          ...(whole && { severity: 'information' as const }),
          message: {
            text: 'Write “{expected}” in place of the single character “{marker}”',
            args: { expected: writeInListForm(written, item, item.ordinal) ?? '', marker: item.marker.text },
          },
          related: [],
          fixes: listFormFix({ list: written, item }, !whole),
        };
      }),
};
