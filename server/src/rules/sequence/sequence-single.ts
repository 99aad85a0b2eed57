import type { Heading } from '../../speech/speech';
import type { Rule } from '../rule';
import { plainText } from '../shared/numberFixes';
import { hasSiblingsBehind } from '../shared/siblingsBehind';

/** A lone （一） under a heading: what is not divided needs no number. */
export const sequenceSingle: Rule = {
  meta: {
    id: 'sequence-single',
    group: 'sequence',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A list of headings has more than one item',
    fixable: 'never',
  },
  check: (speech) =>
    speech.headingLists.flatMap(({ items }) => {
      const only = items.length === 1 ? items[0] : undefined;
      if (only === undefined || only.fault !== undefined || hasSiblingsBehind(speech, only) || holdsHigherForm(only))
        return [];
      return [
        {
          span: only.marker.span,
          message: { text: '“{marker}” is the only item of its list', args: { marker: plainText(only.marker.text) } },
          related: [],
          fixes: [],
        },
      ];
    }),
};

/** （一） that holds 一、二、 has the form of another level, if anything; that is told at 一、. */
function holdsHigherForm({ marker, children: [first] }: Heading): boolean {
  return first !== undefined && first.marker.scheme.rank < marker.scheme.rank;
}
