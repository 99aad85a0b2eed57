import type { Candidate } from '../speech/candidate';
import { isSentenceEnd } from '../speech/characters';
import { looksLikeMarker } from '../speech/markerLook';
import type { Paragraph } from '../speech/paragraph';
import type { Scheme } from '../speech/scheme';
import type { Span } from '../speech/span';
import type { ListItem, Speech } from '../speech/speech';

/**
 * What is coloured as what: 一、 and （一） as `speechMarker`, 1. and （1） as `speechNumber`, 一是 as `speechWord`;
 * `speechPlain` is text that only begins like a marker.
 */
export const TOKEN_TYPES = ['speechMarker', 'speechNumber', 'speechWord', 'speechPlain'] as const;
/** One of them. */
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A coloured stretch of one line, in offsets of the draft. */
export interface SpeechToken extends Span {
  readonly type: TokenType;
}

/**
 * The tokens of some lines, 0-based and both included, in the order of the draft; they do not overlap.
 * An editor has coloured each line by its look already: tokens stand where only the whole speech tells, on its markers and on what looks like one.
 */
export function findTokens(speech: Speech, firstLine: number, lastLine: number): readonly SpeechToken[] {
  const lines = speech.paragraphs.slice(firstLine, lastLine + 1);
  const { markers, kept } = findMarkers(speech, { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });
  const apart = linesApart(speech);
  const tokens: SpeechToken[] = [];
  let next = 0;
  for (const paragraph of lines) {
    const { start, end, line } = paragraph;
    // A marker may be broken over two lines.
    while ((markers[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const own: SpeechToken[] = [];
    if (end > start)
      for (let at = next; (markers[at]?.start ?? end) < end; at++) own.push(cut(markers[at] as SpeechToken, paragraph));
    const plain = apart.has(line) ? [] : findPlain(paragraph, own, kept);
    tokens.push(...[...own, ...plain].sort(byStart));
  }
  return tokens;
}

/** The markers of some of the draft in order, and the offsets at which they begin. Among the latter are 一是 and 第一， without a second item, which are left as they are. */
function findMarkers({ headings, enumerations, loneItems }: Speech, { start, end }: Span) {
  const isNear = ({ marker: { span } }: ListItem) => span.end > start && span.start < end;
  const meant = [...headings, ...enumerations.flatMap(({ items }) => items)].filter(isNear);
  return {
    markers: meant
      .map(({ marker: { span, scheme } }): SpeechToken => ({ ...span, type: toType(scheme) }))
      .sort(byStart),
    kept: new Set([...meant, ...loneItems.filter(isNear)].map(({ marker }) => marker.span.start)),
  };
}

/** Lines whose colour does not come from markers. */
function linesApart({ parts }: Speech): ReadonlySet<number> {
  return new Set([...parts.title, ...parts.subtitle, ...parts.speaker, ...parts.salutation, ...parts.leftovers]);
}

function toType({ isWord, id }: Scheme): TokenType {
  if (isWord) return 'speechWord';
  return id === 'chapter' || id.startsWith('han') ? 'speechMarker' : 'speechNumber';
}

function cut({ type, ...token }: SpeechToken, { start, end }: Span): SpeechToken {
  return { start: Math.max(token.start, start), end: Math.min(token.end, end), type };
}

/** What looks like a marker and is none: its line up to the end of the sentence, as a heading would be coloured; of an ordinal word the word. */
function findPlain(paragraph: Paragraph, own: readonly Span[], kept: ReadonlySet<number>): readonly SpeechToken[] {
  const { start, text, head, candidates, placeholders, announcements } = paragraph;
  const toSpan = (span: Span) => ({ start: start + span.start, end: Math.min(start + span.end, paragraph.end) });
  const sentence = () => toSpan({ start: head, end: findSentenceEnd(text, head) });
  // Behind a marker that is broken over two lines, its second half is no other one.
  const continues = own[0]?.start === start + head;
  const refused = candidates.filter(
    (candidate) =>
      // 首先 without a mark looks like a word to everyone.
      candidate.doubt !== 'adverb' && !kept.has(start + candidate.start) && !(continues && candidate.start === head),
  );
  const looks: Span[] = refused.map((candidate) => (isHeadNumber(candidate, head) ? sentence() : toSpan(candidate)));
  const isRead = continues || candidates.some((candidate) => candidate.start === head);
  if (!isRead && looksLikeMarker(text, head)) looks.push(sentence());
  if (looks.length === 0) return [];
  const others = [...own, ...placeholders.map(toSpan), ...announcements.map(({ span }) => toSpan(span))];
  return subtract(looks.sort(byStart), others.sort(byStart)).map((span) => ({ ...span, type: 'speechPlain' }));
}

function isHeadNumber({ start, scheme }: Candidate, head: number): boolean {
  return start === head && !scheme.isWord;
}

/** Behind the first mark that ends a sentence. */
function findSentenceEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isSentenceEnd(text, end)) end++;
  return Math.min(end + 1, text.length);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** What is left of some spans without others, each place once. Both are in order. */
function subtract(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let next = 0;
  let from = 0;
  for (const span of spans) {
    from = Math.max(from, span.start);
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
    for (let at = next; (others[at]?.start ?? span.end) < span.end; at++) {
      const other = others[at] as Span;
      if (other.start > from) parts.push({ start: from, end: other.start });
      from = Math.max(from, other.end);
    }
    if (from < span.end) parts.push({ start: from, end: span.end });
    from = Math.max(from, span.end);
  }
  return parts;
}
