import type { Span } from '../../speech/span';
import type { Speech } from '../../speech/speech';
import type { Rule } from '../rule';
import { findFirstNumbered } from '../shared/textLines';
import { isWholeDraft } from '../shared/wholeDraft';

/** A salutation with the first heading right below. */
export const openingMissing: Rule = {
  meta: {
    id: 'opening-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A speech has an opening where its model has one',
    fixable: 'never',
  },
  check: (speech, { model }) => {
    if (!model.parts.opening || speech.parts.opening.length > 0) return [];
    const first = findFirstNumbered(speech);
    if (first === undefined || isAppendix(speech, first) || !isWholeDraft(speech)) return [];
    return [
      {
        span: first,
        message: { text: 'The speech has no opening above its first heading', args: {} },
        related: [],
        fixes: [],
      },
    ];
  },
};

function isAppendix({ paragraphs, parts }: Speech, { start }: Span): boolean {
  const appendix = parts.appendixStart === undefined ? undefined : paragraphs[parts.appendixStart];
  return appendix !== undefined && start > appendix.start;
}
