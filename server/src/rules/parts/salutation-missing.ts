import type { Paragraph } from '../../speech/paragraph';
import { isAddressed } from '../../speech/salutation';
import type { Speech } from '../../speech/speech';
import type { Rule } from '../rule';
import { firstClause } from '../shared/places';
import { findFirstNumbered, findTextLines } from '../shared/textLines';
import { isWholeDraft } from '../shared/wholeDraft';

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
    const first = findLinesBelowFront(speech)[0];
    if (first === undefined) return [];
    return [
      { span: firstClause(first), message: { text: 'The speech has no salutation', args: {} }, related: [], fixes: [] },
    ];
  },
};

/** Those who are addressed further below were not at the beginning: 朋友们！ in the middle of an address. */
const LINES_TO_LOOK_AT = 4;

/** Whether somebody is addressed at the beginning, before the first number, on a line of its own or at the head of a paragraph: 同志们，今天…. */
function hasSalutation(speech: Speech): boolean {
  const { text, parts, paragraphs } = speech;
  const end = findFirstNumbered(speech)?.start ?? text.length;
  const salutation = paragraphs[parts.salutation[0] ?? -1];
  if (salutation !== undefined && (salutation.start < end || isRightBelow(speech, end, salutation))) return true;
  return findLinesBelowFront(speech)
    .slice(0, LINES_TO_LOOK_AT)
    .some((row) => row.start < end && isAddressed(row.text.slice(row.head)));
}

/** 一、宣布开会⏎各位代表：: whether a line stands right below the one with the first number, as in the script of a chairman. */
function isRightBelow(speech: Speech, number: number, { line }: Paragraph): boolean {
  const rows = findTextLines(speech);
  const at = rows.findIndex((row) => row.line === line);
  const above = rows[at - 1];
  return above !== undefined && above.start <= number && number <= above.end;
}

/** Lines with text below title, subtitle and speaker. */
function findLinesBelowFront(speech: Speech): readonly Paragraph[] {
  const { title, subtitle, speaker } = speech.parts;
  const last = [...title, ...subtitle, ...speaker].reduce((a, b) => Math.max(a, b), -1);
  return findTextLines(speech).filter(({ line }) => line > last);
}
