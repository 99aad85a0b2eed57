import type { Heading } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { plainText } from '../shared/numberFixes';
import { hasSiblingsBehind } from '../shared/siblingsBehind';
import { skipsLevel } from '../shared/skipsLevel';

/** 一、 straight to （1）, or （一） straight to （1）. 一、 to 1. is accepted practice. What stands in one line is no level. A habit that comes back in every section is told once. */
export const levelSkip: Rule = {
  meta: {
    id: 'level-skip',
    group: 'level',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Markers go down one level at a time',
    fixable: 'never',
  },
  check: (speech) => {
    const told = new Set<string>();
    return speech.headingLists.flatMap(({ scheme, parent, items }) => {
      const [first] = items;
      if (first === undefined || parent === undefined || !skipsLevel(parent.marker.scheme, scheme)) return [];
      if (items.length === 1 && hasSiblingsBehind(speech, first)) return [];
      const habit = `${parent.marker.scheme.id} ${scheme.id}`;
      if (told.has(habit)) return [];
      told.add(habit);
      return [report(first, parent)];
    });
  },
};

function report(first: Heading, parent: Heading): Report {
  const above = plainText(parent.marker.text);
  return {
    span: first.marker.span,
    message: {
      text: '“{marker}” directly under “{parent}” skips a level',
      args: { marker: plainText(first.marker.text), parent: above },
    },
    related: [
      { span: parent.marker.span, message: { text: 'The heading above is “{marker}”', args: { marker: above } } },
    ],
    fixes: [],
  };
}
