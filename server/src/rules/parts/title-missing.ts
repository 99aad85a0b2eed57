import type { Rule } from '../rule';
import { firstClause } from '../shared/places';
import { findTextLines } from '../shared/textLines';
import { isWholeDraft } from '../shared/wholeDraft';

/** A draft that begins with 同志们： or with its first sentence. */
export const titleMissing: Rule = {
  meta: {
    id: 'title-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A speech has a title where its model has one',
    fixable: 'never',
  },
  check: (speech, { model }) => {
    if (!model.parts.title || speech.parts.title.length > 0 || !isWholeDraft(speech)) return [];
    const [first] = findTextLines(speech);
    const begin = speech.parts.salutation[0] ?? speech.parts.opening[0];
    // What stands above the salutation and was not recognised may well be a title.
    if (first === undefined || first.line !== begin) return [];
    return [
      { span: firstClause(first), message: { text: 'The speech has no title', args: {} }, related: [], fixes: [] },
    ];
  },
};
