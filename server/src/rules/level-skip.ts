import { plainText } from './numberFixes';
import type { Rule } from './rule';

/** 一、 straight to （1）, or （一） straight to （1）. 一、 to 1. is accepted practice. */
export const levelSkip: Rule = {
  meta: {
    id: 'level-skip',
    group: 'level',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Markers go down one level at a time',
    fixable: 'never',
  },
  check: ({ headingLists }) =>
    headingLists.flatMap(({ scheme, parent, items }) => {
      const first = items[0];
      const above = parent?.marker.scheme.rank;
      if (
        first === undefined ||
        parent === undefined ||
        above === undefined ||
        above < 1 ||
        above > 2 ||
        scheme.rank < 4
      )
        return [];
      return [
        {
          span: first.marker.span,
          message: {
            text: '“{marker}” directly under “{parent}” skips a level',
            args: { marker: plainText(first.marker.text), parent: plainText(parent.marker.text) },
          },
          related: [
            {
              span: parent.marker.span,
              message: { text: 'The heading above is “{marker}”', args: { marker: plainText(parent.marker.text) } },
            },
          ],
          fixes: [],
        },
      ];
    }),
};
