import type { HeadingList, Speech } from '../speech/speech';
import { plainText } from './numberFixes';
import type { Rule } from './rule';

/** 一、二、三、 and then 一、二、 again under the same parent. Often right (an agenda, then the speech), so only information. */
export const sequenceRestart: Rule = {
  meta: {
    id: 'sequence-restart',
    group: 'sequence',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'A list of headings does not start again under the same parent',
    fixable: 'never',
  },
  check: (speech) =>
    speech.headingLists.flatMap((list) => {
      const first = list.items[0];
      const before =
        list.restart && first !== undefined && first.fault === undefined ? findListBefore(speech, list) : undefined;
      const last = before?.items.at(-1);
      if (first === undefined || last === undefined || hasDivider(speech, last.line, first.line)) return [];
      return [
        {
          span: first.marker.span,
          message: {
            text: 'The numbering starts again at “{marker}” under the same heading',
            args: { marker: plainText(first.marker.text) },
          },
          related: [
            {
              span: last.marker.span,
              message: { text: 'The list before ends with “{marker}”', args: { marker: plainText(last.marker.text) } },
            },
          ],
          fixes: [],
        },
      ];
    }),
};

function findListBefore(speech: Speech, list: HeadingList): HeadingList | undefined {
  const first = list.items[0];
  return speech.headingLists.findLast(
    (other) =>
      other.parent === list.parent &&
      other.scheme === list.scheme &&
      other !== list &&
      (other.items[0]?.line ?? 0) < (first?.line ?? 0),
  );
}

/** A title without a number, a salutation or an appendix between two lists makes them two on purpose. */
function hasDivider(speech: Speech, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) {
    const kind = speech.paragraphs[line]?.kind;
    if (kind === 'title-like' || kind === 'appendix' || speech.parts.salutation.includes(line)) return true;
  }
  return false;
}
