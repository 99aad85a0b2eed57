import { endsClosing } from '../../speech/closing';
import { endsSentence, findLastTextLine } from '../../speech/ending';
import type { Rule } from '../rule';
import { lastSentence } from '../shared/places';
import { isWholeDraft } from '../shared/wholeDraft';

/** A speech that ends with its last section. */
export const closingMissing: Rule = {
  meta: {
    id: 'closing-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A speech has a closing where its model has one',
    fixable: 'never',
  },
  check: (speech, { model }) => {
    if (!model.parts.closing || speech.parts.closing.length > 0 || !isWholeDraft(speech)) return [];
    // A draft with one section has only been begun.
    if (speech.outline.length === 1) return [];
    const last = findLastTextLine(speech);
    if (last === undefined || endsClosing(last.text.trim()) || !isEnd(last.text)) return [];
    return [
      { span: lastSentence(last), message: { text: 'The speech has no closing', args: {} }, related: [], fixes: [] },
    ];
  },
};

/** Whether a line can be the end of a speech: a sentence, in a draft that does not break off, and no footnote. */
function isEnd(line: string): boolean {
  return endsSentence(line) && !/第\s{0,2}\d{1,4}(?:[—-]\d{1,4})?\s{0,2}页[。.]?\s*$/.test(line);
}
