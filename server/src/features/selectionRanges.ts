import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { isSentenceEnd } from '../speech/characters';
import { findListedItemAt, isHeading } from '../speech/listedItems';
import type { Paragraph } from '../speech/paragraph';
import { findSectionsAt } from '../speech/sectionsAt';
import type { Span } from '../speech/span';
import type { Heading, Speech } from '../speech/speech';
import { toOffset, toPosition, toRange } from './positions';

/** What a selection grows to from each position: item, sentence, paragraph, body of the section, section, those around it, and the whole speech. */
export function provideSelectionRanges(speech: Speech, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = toOffset(speech, position);
    const whole: SelectionRange = { range: toRange(speech, { start: 0, end: speech.text.length }) };
    let last: Span = { start: 0, end: speech.text.length };
    let range = whole;
    for (const span of findSpans(speech, offset)) {
      if (!growsTo(span, last) || !holds(span, offset)) continue;
      range = { range: toRange(speech, span), parent: range };
      last = span;
    }
    return range;
  });
}

/** What may be selected around an offset, the outermost first. */
function findSpans(speech: Speech, offset: number): readonly Span[] {
  const paragraph = speech.paragraphs[toPosition(speech, offset).line] as Paragraph;
  const listed = findListedItemAt(speech, offset)?.item;
  const sections = findSectionsAt(speech, offset).flatMap((heading) => [
    heading.sectionSpan,
    offset < bodyOf(speech, heading).start ? headingOf(heading) : bodyOf(speech, heading),
  ]);
  const sentence = findSentence(speech.text, paragraph, offset);
  const item = listed === undefined || isHeading(listed) ? [] : [listed.span];
  const inner = [{ start: paragraph.start + paragraph.head, end: paragraph.end }, sentence, ...item];
  return [...sections, ...inner.sort((a, b) => b.end - b.start - (a.end - a.start))];
}

function growsTo(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end && start < end;
}

/** Marker and text: `一、认清形势`. */
function headingOf({ marker, textSpan }: Heading): Span {
  return { start: marker.span.start, end: Math.max(marker.span.end, textSpan.end) };
}

/** What follows a heading, on its line or on the next ones, up to the end of its section. */
function bodyOf({ text }: Speech, heading: Heading): Span {
  const { end } = heading.sectionSpan;
  let start = Math.min(headingOf(heading).end, end);
  if (isSentenceEnd(text, start)) start++;
  while (start < end && /\s/.test(text[start] as string)) start++;
  return { start, end };
}

/** The sentence of a paragraph around an offset, its end mark and what closes a quotation behind it included. An offset between two sentences belongs to the second. */
function findSentence(text: string, paragraph: Paragraph, offset: number): Span {
  const from = paragraph.start + paragraph.head;
  let start = from;
  let end = from;
  while (end < paragraph.end) {
    if (isSentenceEnd(text, end)) {
      do end++;
      while (end < paragraph.end && (isSentenceEnd(text, end) || CLOSING.includes(text[end] as string)));
      if (end > offset) return { start, end };
      start = end;
    } else end++;
  }
  return { start, end };
}

const CLOSING = '”’）)》」』"';
