import type { Rule } from '../rule';
import { plainText } from '../shared/numberFixes';

/**
 * （一） that holds 一、 in a draft where 一、 holds （一） elsewhere. The standard lets a draft start at any level and go down, never up;
 * old reports do nest 一、 inside （一） below another 一、, so only the same two forms both ways at the top of the draft are certain.
 */
export const levelReversed: Rule = {
  meta: {
    id: 'level-reversed',
    group: 'level',
    severity: 'error',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, B.3.8' },
    description: 'A higher form of marker does not stand inside a lower one',
    fixable: 'never',
  },
  check: ({ headingLists }) => {
    const secondLevel = headingLists.filter(
      (list) => list.depth === 2 && list.parent?.fault === undefined && list.items.length > 1,
    );
    const nestings = new Set(secondLevel.map(({ scheme, parent }) => `${parent?.marker.scheme.id} ${scheme.id}`));
    return secondLevel.flatMap((list) => {
      const first = list.items[0];
      const { parent } = list;
      if (
        first === undefined ||
        parent === undefined ||
        list.scheme.rank >= parent.marker.scheme.rank ||
        !nestings.has(`${list.scheme.id} ${parent.marker.scheme.id}`)
      )
        return [];
      return [
        {
          span: first.marker.span,
          message: {
            text: '“{marker}” stands inside “{parent}”, which is a lower form; elsewhere in this draft it is the other way round',
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
    });
  },
};
