import { isMarkedTitle, isMarkedTitleAbove } from '../../speech/front';
import type { Rule } from '../rule';
import { removeTitle } from '../shared/numberFixes';
import { visibleEnd } from '../shared/places';

/** A 。 behind the title. ？ ！ and …… may stand there. */
export const titlePunctuation: Rule = {
  meta: {
    id: 'title-punctuation',
    group: 'parts',
    severity: 'warning',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, B.4' },
    description: 'The title ends without a mark',
    fixable: 'always',
  },
  check: (speech) => {
    const last = speech.paragraphs[speech.parts.title.at(-1) ?? -1];
    if (last === undefined) return [];
    const end = visibleEnd(last);
    const span = { start: end - 1, end };
    const mark = speech.text.slice(span.start, end);
    const line = speech.text.slice(Math.min(last.start + last.head, end), end);
    const below = speech.paragraphs[speech.parts.subtitle[0] ?? -1]?.text.trim() ?? '';
    if (!isMarkedTitle(line, speech.parts.salutation.length > 0) && !isMarkedTitleAbove(line, below)) return [];
    return [
      {
        span,
        message: { text: 'A title ends without a mark, found “{mark}”', args: { mark } },
        related: [],
        fixes: [
          {
            title: removeTitle(mark),
            safe: true,
            edits: () => [{ span, newText: '' }],
          },
        ],
      },
    ];
  },
};
