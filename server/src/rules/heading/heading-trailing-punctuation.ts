import { isSentenceEnd, trimEndOffset } from '../../speech/characters';
import type { Span } from '../../speech/span';
import type { Heading, Speech } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import {
  type ComparableHeadings,
  findComparableHeadings,
  findParagraphBelow,
  hasLinesBelow,
} from '../shared/comparableHeadings';
import { findFusedHeadings } from '../shared/fusedHeadings';
import { isHardWrapped } from '../shared/hardWrapped';
import { removeTitle } from '../shared/numberFixes';

/** Marks that no heading on its own line ends with; ？！…… may stand. */
const MARKS = '。．；，：、.;,:';
const COLONS = '：:';
/** Of siblings without a mark, before one with a mark is a slip. */
const FEWEST_SIBLINGS = 2;
/** A line below a heading that ends in a comma goes on with it unless it is longer. */
const LONGEST_HEADING_LINE = 45;

/** A 。 behind a heading on its own line whose siblings stand there without a mark. */
export const headingTrailingPunctuation: Rule = {
  meta: {
    id: 'heading-trailing-punctuation',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, B.4' },
    description: 'A heading on its own line ends without a mark',
    fixable: 'always',
  },
  check: (speech) =>
    (isHardWrapped(speech) ? [] : findComparableHeadings(speech)).flatMap((compared) =>
      findStrayMarks(speech, compared).map((mark) => report(speech, mark)),
    ),
};

function report({ text }: Speech, span: Span): Report {
  const mark = text.slice(span.start, span.end);
  return {
    span,
    // 思想政治方面： leads on to what is said under it, which many writers mean.
    ...(COLONS.includes(mark) && { severity: 'information' as const }),
    message: { text: 'A heading on its own line ends without a mark, found “{mark}”', args: { mark } },
    related: [],
    fixes: [{ title: removeTitle(mark), safe: true, edits: () => [{ span, newText: '' }] }],
  };
}

/** The marks of the few, where most headings of the list stand above their body without one. */
function findStrayMarks(speech: Speech, { list, items }: ComparableHeadings): readonly Span[] {
  const sections = items.filter((item) => hasLinesBelow(item) && item.kind !== 'run-in' && item.kind !== 'bare');
  const plain = sections.filter((item) => item.kind === 'standalone' && findEndMark(speech, item) === undefined);
  // Headings of the first level stand without a mark wherever they stand alone, so one sibling is enough to show it.
  const ofFirstLevel = list.depth === 1 && list.scheme.id === 'han' && items.length === FEWEST_SIBLINGS;
  const isClear = plain.length >= FEWEST_SIBLINGS && plain.length * 2 > items.length;
  if (!isClear && !(ofFirstLevel && plain.length === 1)) return [];
  const fused = new Set(findFusedHeadings(speech, items)?.fused);
  return sections.flatMap((item) => {
    const mark = fused.has(item) ? undefined : findEndMark(speech, item);
    return mark === undefined || goesOnBelow(speech, item, mark) ? [] : [mark];
  });
}

/** `二、备足材料|。|`: the mark that a heading's line ends with; three and more are an ellipsis. */
function findEndMark({ text, paragraphs }: Speech, { line, textSpan }: Heading): Span | undefined {
  const paragraph = paragraphs[line];
  if (paragraph === undefined || textSpan.end === textSpan.start) return undefined;
  const end = trimEndOffset(text, textSpan.start, paragraph.end);
  let start = end;
  while (start > textSpan.start && MARKS.includes(text[start - 1] as string)) start--;
  return start === end || end - start > 2 || isPartOfText(text, start) ? undefined : { start, end };
}

/** The dots of …… and of Web3. are no end marks. */
function isPartOfText(text: string, start: number): boolean {
  return text[start - 1] === '…' || (text[start] === '.' && /[\w\s]/.test(text[start - 1] ?? ''));
}

/** Whether the heading leads on to the next line: a colon before a list, a comma before the rest of the heading. */
function goesOnBelow(speech: Speech, { line }: Heading, mark: Span): boolean {
  const below = findParagraphBelow(speech, line);
  if (below === undefined) return true;
  const isListed = below.candidates[0]?.place === 'head';
  const char = speech.text[mark.end - 1] as string;
  if (COLONS.includes(char)) return isListed;
  if (!'，,、'.includes(char) || isListed || below.end - below.start > LONGEST_HEADING_LINE) return false;
  // The rest of a heading ends as its siblings do, a short paragraph as paragraphs do.
  const last = trimEndOffset(speech.text, below.start, below.end) - 1;
  return !isSentenceEnd(speech.text, last) && !COLONS.includes(speech.text[last] ?? ' ');
}
