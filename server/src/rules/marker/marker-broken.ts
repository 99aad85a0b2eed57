import type { Rule } from '../rule';
import { plainText } from '../shared/numberFixes';
import { listFormFix } from '../shared/slips';
import { findWellPlacedItems } from '../shared/wellPlacedItems';

/** （⏎三）: a marker is broken over two lines, as pasted text often is. */
export const markerBroken: Rule = {
  meta: {
    id: 'marker-broken',
    group: 'marker',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'A marker stands on one line',
    fixable: 'sometimes',
  },
  check: (speech) =>
    findWellPlacedItems(speech)
      .filter(({ item }) => item.marker.form.broken)
      .map(({ list, item }) => ({
        span: item.marker.span,
        message: {
          text: 'The marker “{marker}” is broken over two lines',
          args: { marker: plainText(item.marker.text) },
        },
        related: [],
        fixes: listFormFix({ list, item }, true),
      })),
};
