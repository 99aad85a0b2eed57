import { isAddressed } from '../../speech/salutation';
import type { Speech } from '../../speech/speech';
import type { Rule } from '../rule';
import { findFirstNumbered, findTextLines, firstClause, isWholeDraft } from '../shared/wholeDraft';

/** A draft without 同志们： below its title. */
export const salutationMissing: Rule = {
  meta: {
    id: 'salutation-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A speech has a salutation where its model has one',
    fixable: 'never',
  },
  check: (speech, { model }) => {
    if (!model.parts.salutation || hasSalutation(speech) || !isWholeDraft(speech)) return [];
    const front = new Set([...speech.parts.title, ...speech.parts.subtitle, ...speech.parts.speaker]);
    const first = findTextLines(speech).find(({ line }) => !front.has(line));
    if (first === undefined) return [];
    return [
      { span: firstClause(first), message: { text: 'The speech has no salutation', args: {} }, related: [], fixes: [] },
    ];
  },
};

/** Whether somebody is addressed before the first number, on a line of its own or at the head of a paragraph: 同志们，今天…. */
function hasSalutation(speech: Speech): boolean {
  const { text, parts, paragraphs } = speech;
  const end = findFirstNumbered(speech)?.start ?? text.length;
  const salutation = paragraphs[parts.salutation[0] ?? -1];
  if (salutation !== undefined && salutation.start < end) return true;
  return findTextLines(speech).some((row) => row.start < end && isAddressed(row.text.slice(row.head)));
}
