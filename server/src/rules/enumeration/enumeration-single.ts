import type { Rule } from '../rule';

/** A lone 一是 at the head of a clause, with no 二是 behind it. 首先 alone is an adverb and not counted. */
export const enumerationSingle: Rule = {
  meta: {
    id: 'enumeration-single',
    group: 'enumeration',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'An enumeration has more than one item',
    fixable: 'never',
  },
  check: (speech) =>
    speech.loneItems.map(({ marker }) => ({
      span: marker.span,
      message: { text: '“{marker}” is the only item of its list', args: { marker: marker.text } },
      related: [],
      fixes: [],
    })),
};
