import { endsAnnouncing } from './announcement';
import type { Candidate } from './candidate';
import { trimEndOffset } from './characters';
import { lexHead } from './lexHead';
import { createForm } from './marker';
import { readDigits, readHanNumeral } from './numeral';
import type { Paragraph } from './paragraph';
import { findPlainLines, type PlainLines } from './plainLines';
import type { PlacedCandidate } from './reading/place';
import { isAddressed, isSalutation } from './salutation';

/**
 * Gathers the candidates of all paragraphs in order, joins markers that are broken over two lines, and notes where titles and appendices stand.
 * What is quoted over several lines, and a countdown, has none.
 */
export function collectCandidates(paragraphs: readonly Paragraph[]): readonly PlacedCandidate[] {
  const placed: PlacedCandidate[] = [];
  let titleLine = -1;
  let afterBreak = false;
  let afterSentence = false;
  let headTaken = -1;
  let plain: PlainLines | undefined;
  const place = (candidate: Candidate, line: number): void => {
    placed.push({ candidate, line, titleLine, afterBreak });
    afterBreak = false;
  };
  for (const paragraph of paragraphs) {
    const { line, candidates, text, kind } = paragraph;
    if (kind === 'blank') continue;
    if (plain === undefined || plain.last < line) plain = findPlainLines(paragraphs, line);
    if (plain !== undefined) {
      const { last, end } = plain;
      afterSentence = last === line;
      for (const candidate of candidates) if (last === line && candidate.start >= end) place(candidate, line);
      continue;
    }
    if (kind === 'appendix') afterBreak = true;
    const broken = readBrokenMarker(paragraph, paragraphs[line + 1]);
    if (broken !== undefined) {
      place(broken, line);
      headTaken = line + 1;
    } else {
      const below = paragraphs[line + 1]?.candidates[0];
      const isAboveFirst = below?.place === 'head' && below.ordinal === 1;
      if (kind === 'title-like' ? afterSentence || isAboveFirst : opensAnew(paragraph, isAboveFirst)) titleLine = line;
      for (const candidate of candidates) {
        if (candidate.place === 'inline' || headTaken !== line) place(candidate, line);
      }
    }
    afterSentence = '。！？：.!?:'.includes(text[trimEndOffset(text) - 1] ?? '-');
  }
  return placed;
}

/**
 * Whether a line without a number leads to something new as a title does: 各位代表！ alone, or above a list 同志们，…我提三点希望。
 * An announcement that addresses nobody may as well introduce a list inside the section.
 */
function opensAnew(paragraph: Paragraph, isAboveFirst: boolean): boolean {
  const { text, head } = paragraph;
  const line = text.slice(head, trimEndOffset(text, head));
  return isSalutation(line) || (isAboveFirst && isAddressed(line) && endsAnnouncing(paragraph));
}

/** Longest first half of a broken marker: a bracket and 九百九十九. */
const LONGEST_HALF = 7;

/**
 * Joins `（` and `三）…` or `三` and `、…` on the next line into one marker, whose end lies on that next line:
 * `end` is still counted from the first line's start. Undefined where the two lines make no marker.
 */
function readBrokenMarker(paragraph: Paragraph, next: Paragraph | undefined): Candidate | undefined {
  const { text, head } = paragraph;
  const end = trimEndOffset(text, head);
  if (next === undefined || end === head || end - head > LONGEST_HALF || next.head === next.text.length)
    return undefined;
  const half = text.slice(head, end);
  if (!isFirstHalf(half)) return undefined;
  const joined = lexHead(half + next.text.slice(next.head), 0);
  const isMarker =
    joined !== undefined &&
    joined.form.mark !== ':' &&
    (joined.scheme.id === 'han' ? joined.form.mark === '、' : joined.form.brackets !== 'none');
  if (!isMarker || joined.end <= half.length) return undefined;
  const endOnNext = next.head + (joined.end - half.length);
  return {
    ...joined,
    start: head,
    end: next.start - paragraph.start + endOnNext,
    form: createForm({ ...joined.form, mark: joined.scheme.id === 'han' ? '、' : '', broken: true }),
  };
}

/** A bracket, a bracket and a numeral, or a Han numeral alone. */
function isFirstHalf(half: string): boolean {
  const bracket = half[0] === '（' || half[0] === '(';
  if (bracket && half.length === 1) return true;
  const at = bracket ? 1 : 0;
  const numeral = readHanNumeral(half, at) ?? (bracket ? readDigits(half, at) : undefined);
  return numeral?.end === half.length;
}
