import { SCHEMES } from '../../speech/scheme';
import type { Marker } from '../../speech/speech';
import type { Message, Report, Rule } from '../rule';
import { holdLevels } from '../shared/modelLevels';
import { plainText } from '../shared/numberFixes';

/** A level that the model has not: ① in a model that ends with 1. Told once a level, at the first heading on it; of a model without numbers, once. */
export const modelDepth: Rule = {
  meta: {
    id: 'model-depth',
    group: 'model',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Sections go no deeper than those of the model',
    fixable: 'never',
  },
  check: (speech, context) => {
    const found = holdLevels(speech, context).flatMap(({ level, lists }) => {
      const first = lists[0]?.items.find(({ fault }) => fault === undefined);
      return level !== undefined || first === undefined ? [] : [first];
    });
    const lowest = context.model.levels.at(-1);
    // Where no number is expected, all of them are one departure.
    return lowest === undefined
      ? found.slice(0, 1).map(({ marker }) =>
          report(marker, {
            text: 'The model has no numbers, found “{marker}”',
            args: { marker: plainText(marker.text) },
          }),
        )
      : found.map(({ marker }) =>
          report(marker, {
            text: 'The lowest level of the model is “{lowest}”; “{marker}” goes deeper',
            args: { lowest: SCHEMES[lowest.scheme].sample, marker: plainText(marker.text) },
          }),
        );
  },
};

function report({ span }: Marker, message: Message): Report {
  return { span, message, related: [], fixes: [] };
}
