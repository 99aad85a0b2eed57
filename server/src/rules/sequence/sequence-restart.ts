import { endsAnnouncing } from '../../speech/announcement';
import type { Scheme } from '../../speech/scheme';
import type { Heading, HeadingList, Speech } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { plainText } from '../shared/numberFixes';

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
  check: (speech) => {
    const latest = new Map<Heading | undefined, Map<Scheme, HeadingList>>();
    const salutation = new Set(speech.parts.salutation);
    return speech.headingLists.flatMap((list) => {
      const siblings = latest.get(list.parent) ?? new Map<Scheme, HeadingList>();
      const last = siblings.get(list.scheme)?.items.at(-1);
      latest.set(list.parent, siblings.set(list.scheme, list));
      const first = list.items[0];
      if (!list.restart || first === undefined || first.fault !== undefined || last === undefined) return [];
      if (hasDivider(speech, salutation, last.line, first.line)) return [];
      return [report(first, last)];
    });
  },
};

function report(first: Heading, last: Heading): Report {
  return {
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
  };
}

/** A title without a number, a salutation, an announcement or an appendix between two lists makes them two on purpose. */
function hasDivider({ paragraphs }: Speech, salutation: ReadonlySet<number>, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) {
    const paragraph = paragraphs[line];
    const kind = paragraph?.kind;
    if (
      kind === 'title-like' ||
      kind === 'appendix' ||
      kind === 'enclosures' ||
      salutation.has(line) ||
      (paragraph !== undefined && endsAnnouncing(paragraph))
    )
      return true;
  }
  return false;
}
