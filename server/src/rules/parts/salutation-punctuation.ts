import { widthOfPauses } from '../../speech/marks';
import type { Paragraph } from '../../speech/paragraph';
import { takeFirstSalutation, WRONG_SALUTATION_MARKS } from '../../speech/salutation';
import type { Speech } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { changeTitle } from '../shared/numberFixes';
import { firstClause, visibleEnd } from '../shared/places';

/** 同志们， alone on the line below the title. */
export const salutationPunctuation: Rule = {
  meta: {
    id: 'salutation-punctuation',
    group: 'parts',
    severity: 'warning',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, 4.7.3.4' },
    description: 'A salutation ends with a colon',
    fixable: 'always',
  },
  check: (speech) => {
    const last = findLastLine(speech);
    const end = last && visibleEnd(last);
    const mark = end === undefined ? '：' : speech.text.slice(end - 1, end);
    if (last === undefined || end === undefined || '：:！!'.includes(mark)) return [];
    const colon = widthOfPauses(speech.paragraphs) === 'half' ? ':' : '：';
    return [WRONG_SALUTATION_MARKS.includes(mark) ? reportMark(end, mark, colon) : reportNone(last, end, colon)];
  },
};

/** The last line of the salutation that the speech begins with: only the first lines, and only those in a row, blank lines aside. */
function findLastLine({ paragraphs, parts }: Speech): Paragraph | undefined {
  const rows = takeFirstSalutation(parts.salutation, (line) => paragraphs[line]?.kind === 'blank');
  return rows
    .map((line) => paragraphs[line])
    .find((row, at) => at === rows.length - 1 || (row && /[：:！!]\s*$/.test(row.text)));
}

function reportMark(end: number, mark: string, colon: string): Report {
  const span = { start: end - 1, end };
  return {
    span,
    message: { text: 'Expected “{colon}” behind the salutation, found “{mark}”', args: { colon, mark } },
    related: [],
    fixes: [{ title: changeTitle(colon), safe: true, edits: () => [{ span, newText: colon }] }],
  };
}

function reportNone(line: Paragraph, end: number, colon: string): Report {
  const start = Math.min(firstClause(line).start, end);
  return {
    span: { start, end },
    message: { text: 'Expected “{colon}” behind the salutation', args: { colon } },
    related: [],
    fixes: [
      {
        title: { text: 'Put “{colon}” behind it', args: { colon } },
        safe: true,
        edits: () => [{ span: { start: end, end }, newText: colon }],
      },
    ],
  };
}
