import { hasInvisible, stripInvisible } from './characters';
import { findClosing } from './closing';
import { findTextEnd } from './findHead';
import { FRONT_LINES, type Front, NOT_TITLE, readFront } from './front';
import { findLeftovers } from './leftovers';
import type { Paragraph } from './paragraph';
import { findSalutations, findUnmarkedSalutation, takeFirstSalutation } from './salutation';
import type { SpeechParts } from './speech';

/** Lines, 0-based, on which the numbering of a speech stands. */
export interface NumberedLines {
  readonly headings: readonly number[];
  /** Those that an item of an enumeration opens. */
  readonly items: readonly number[];
}

/** Finds the parts of a speech around its sections. */
export function parseParts(paragraphs: readonly Paragraph[], { headings, items }: NumberedLines): SpeechParts {
  const lines = paragraphs.map(visibleText);
  const appendix = paragraphs.find(
    ({ kind, line }) => (kind === 'appendix' || kind === 'enclosures') && line > 0,
  )?.line;
  const firstHeading = minimum(headings);
  const marked = findSalutations(lines);
  const found = findLeftovers(paragraphs, marked[0] ?? firstHeading ?? minimum(items) ?? FRONT_LINES);
  const leftovers = new Set(found.leftovers);
  const isLeft = (line: number): boolean => leftovers.has(line);
  const firstNumbered = minimum([...headings, ...items]) ?? lines.length;
  const salutation = [
    ...findUnmarkedSalutation(
      lines,
      (line) => isLeft(line) || NOT_TITLE.test(lines[line] ?? ''),
      Math.min(marked[0] ?? lines.length, firstNumbered),
    ),
    ...marked,
  ];
  const front = readFront(
    paragraphs,
    lines,
    leftovers,
    salutation[0] ?? firstHeading,
    (salutation[0] ?? lines.length) < firstNumbered,
  );
  const end = appendix ?? lines.length;
  const lastNumbered = maximum([...headings, ...items].filter((line) => line < end));
  return {
    ...front,
    salutation,
    opening: findOpening(lines, salutation, front, leftovers, firstHeading ?? minimum(items)),
    closing: findClosing({
      lines,
      salutation,
      from:
        (lastNumbered ??
          maximum([...front.title, ...takeFirstSalutation(salutation, (line) => lines[line] === '')]) ??
          end) + 1,
      end,
      hasNumbers: lastNumbered !== undefined,
      isSkipped: isLeft,
    }),
    ...found,
    appendixStart: appendix,
  };
}

function minimum(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => Math.min(a, b));
}

function maximum(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => Math.max(a, b));
}

/** The line without blanks and Markdown signs around it and without characters that do not show. Of an aside nothing is seen. */
function visibleText({ text, head, kind }: Paragraph): string {
  if (kind === 'blank') return '';
  const line = text.slice(Math.min(head, text.length), findTextEnd(text, head));
  return hasInvisible(line) ? stripInvisible(line).visible : line;
}

function findOpening(
  lines: readonly string[],
  salutation: readonly number[],
  front: Front,
  leftovers: ReadonlySet<number>,
  firstNumbered: number | undefined,
): readonly number[] {
  const end = firstNumbered ?? Number.POSITIVE_INFINITY;
  const above = [
    ...front.title,
    ...front.subtitle,
    ...front.speaker,
    ...takeFirstSalutation(salutation, (line) => lines[line] === '').filter((line) => line < end),
  ];
  const from = (maximum(above) ?? -1) + 1;
  const opening: number[] = [];
  for (let at = from; at < Math.min(firstNumbered ?? from, lines.length); at++)
    if (lines[at] !== '' && !leftovers.has(at)) opening.push(at);
  return opening;
}
