import { SCHEMES } from '../../speech/scheme';
import type { Report, Rule } from '../rule';
import { holdLevels } from '../shared/modelLevels';
import { plainText } from '../shared/numberFixes';

/** A level that the model has not: ① in a model that ends with 1. Told once a level, at the first heading on it. */
export const modelDepth: Rule = {
  meta: {
    id: 'model-depth',
    group: 'model',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Sections go no deeper than those of the model',
    fixable: 'never',
  },
  check: (speech, context) =>
    holdLevels(speech, context).flatMap(({ level, lists }): readonly Report[] => {
      const first = lists[0]?.items.find(({ fault }) => fault === undefined);
      if (level !== undefined || first === undefined) return [];
      const marker = plainText(first.marker.text);
      const lowest = context.model.levels.at(-1);
      return [
        {
          span: first.marker.span,
          message:
            lowest === undefined
              ? { text: 'The model has no numbers, found “{marker}”', args: { marker } }
              : {
                  text: 'The lowest level of the model is “{lowest}”; “{marker}” goes deeper',
                  args: { lowest: SCHEMES[lowest.scheme].sample, marker },
                },
          related: [],
          fixes: [],
        },
      ];
    }),
};
