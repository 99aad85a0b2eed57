import { hasLeadIn } from '../../models/leadIn';
import type { Heading } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { holdLevels, keepsScheme, tellHabitOnce } from '../shared/modelLevels';
import { plainText } from '../shared/numberFixes';

/**
 * （一） right below 一、, where the model has a paragraph between them. Told at the child: there the reader misses it, and there the writer puts it.
 * A draft that does without in most sections is told once.
 */
export const leadInMissing: Rule = {
  meta: {
    id: 'lead-in-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A lead-in stands between a heading and its first child where the model has one',
    fixable: 'never',
  },
  check: (speech, context) =>
    holdLevels(speech, context).flatMap((held) => {
      if (!held.level?.leadIn || !keepsScheme(held)) return [];
      const parents = held.lists.flatMap(({ items }) => items).filter(isDivided);
      const found = parents.filter((heading) => !hasLeadIn(speech, heading)).flatMap(report);
      return tellHabitOnce(found, parents.length);
    }),
};

/** A heading on a line of its own, above two headings and more; neither it nor the first of them is at fault. */
function isDivided({ kind, fault, line, children: [first, second] }: Heading): boolean {
  if (first === undefined || second === undefined) return false;
  return kind === 'standalone' && fault === undefined && first.fault === undefined && first.line > line;
}

function report({ marker, children: [first] }: Heading): readonly Report[] {
  if (first === undefined) return [];
  return [
    {
      span: first.marker.span,
      message: {
        text: 'Expected a lead-in between “{heading}” and “{marker}”',
        args: { heading: plainText(marker.text), marker: plainText(first.marker.text) },
      },
      related: [
        {
          span: marker.span,
          message: { text: 'The heading above is “{marker}”', args: { marker: plainText(marker.text) } },
        },
      ],
      fixes: [],
    },
  ];
}
