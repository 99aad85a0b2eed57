import { SCHEMES } from '../../speech/scheme';
import type { HeadingList } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { holdLevels, keepsScheme } from '../shared/modelLevels';
import { plainText } from '../shared/numberFixes';
import { skipsLevel } from '../shared/skipsLevel';

/** 1. where the model has （一）. What most headings of a level have is the draft's own form; it is told once, at its first heading. */
export const modelScheme: Rule = {
  meta: {
    id: 'model-scheme',
    group: 'model',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Levels are numbered as in the model',
    fixable: 'never',
  },
  check: (speech, context) => {
    const told = new Set<string>();
    return holdLevels(speech, context).flatMap((held): readonly Report[] => {
      const { level, lists, scheme } = held;
      const first = lists[0]?.items.find(({ fault, marker }) => fault === undefined && marker.scheme.id === scheme);
      if (level === undefined || keepsScheme(held) || first === undefined || lists.some(skips)) return [];
      const departure = `${level.scheme} ${scheme}`;
      if (told.has(departure)) return [];
      told.add(departure);
      return [
        {
          span: first.marker.span,
          message: {
            text: 'The model numbers this level “{expected}”, found “{marker}”',
            args: { expected: SCHEMES[level.scheme].sample, marker: plainText(first.marker.text) },
          },
          related: [],
          fixes: [],
        },
      ];
    });
  },
};

/** 一、 straight to （1） is told as a level that is skipped. */
function skips({ scheme, parent }: HeadingList): boolean {
  return parent !== undefined && skipsLevel(parent.marker.scheme, scheme);
}
