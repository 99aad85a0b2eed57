import { hasInvisible, isBlank, isSentenceEnd } from '../../speech/characters';
import type { Paragraph } from '../../speech/paragraph';
import type { Span } from '../../speech/span';
import type { Speech } from '../../speech/speech';

/** A draft with fewer lines or characters of body has only been begun. */
const FEWEST_LINES = 3;
const FEWEST_CHARACTERS = 100;

/** 县长办公会议纪要: what is numbered like a speech and spoken by nobody. */
const WRITTEN = /(?:纪要|方案|通知|通报|决定|办法|细则|清单|规程|要点|日程|议程|安排)(?:[（(].{0,10}[）)])?\s*$/;

/** Whether a draft has a beginning: a title, a salutation, or an opening above its first number. A fragment that starts with a heading says nothing of the whole. */
export function hasBeginning({ parts }: Speech): boolean {
  return parts.title.length > 0 || parts.salutation.length > 0 || parts.opening.length > 0;
}

/** Whether a draft is long enough, and begins like a speech, so that a part can be missed in it. A fragment begins with a number, or has none of a speech’s first parts. */
export function isWholeDraft(speech: Speech): boolean {
  const { title, subtitle, speaker, salutation, opening } = speech.parts;
  const first = findTextLines(speech)[0]?.line ?? 0;
  if ([...title, first].some((line) => WRITTEN.test(speech.paragraphs[line]?.text.slice(-LONGEST_SENTENCE) ?? '')))
    return false;
  // What goes on with 二、 is cut out of a speech.
  if (title.length + salutation.length === 0 && (speech.outline[0]?.marker.ordinal ?? 1) !== 1) return false;
  const begin = [title, salutation, opening].flatMap((lines) => speech.paragraphs[lines[0] ?? -1]?.start ?? []);
  if (begin.length === 0 || Math.min(...begin) >= (findFirstNumbered(speech)?.start ?? speech.text.length))
    return false;
  const front = new Set([...title, ...subtitle, ...speaker, ...salutation]);
  let lines = 0;
  let characters = 0;
  for (const paragraph of findTextLines(speech)) {
    if (front.has(paragraph.line)) continue;
    lines++;
    characters += paragraph.end - paragraph.start - paragraph.head;
  }
  return lines >= FEWEST_LINES && characters >= FEWEST_CHARACTERS;
}

/** Lines with text that belong to the speech itself: no blanks, nothing of a web page, no appendix. */
export function findTextLines({ paragraphs, parts }: Speech): readonly Paragraph[] {
  const leftovers = new Set(parts.leftovers);
  return paragraphs.slice(0, parts.appendixStart).filter(({ kind, line }) => kind !== 'blank' && !leftovers.has(line));
}

/** The first marker that stands at the head of a line: of a heading or a paragraph of 第一，; undefined where there is none. */
export function findFirstNumbered({ headings, enumerations, paragraphs }: Speech): Span | undefined {
  const heads = enumerations
    .flatMap(({ items }) => items.slice(0, 1))
    .filter(({ line, marker }) => {
      const paragraph = paragraphs[line];
      return paragraph !== undefined && paragraph.start + paragraph.head === marker.span.start;
    });
  return [...headings.slice(0, 1), ...heads]
    .map(({ marker }) => marker.span)
    .reduce<Span | undefined>((first, span) => (first && first.start < span.start ? first : span), undefined);
}

const LONGEST_CLAUSE = 30;
const CLAUSE_MARKS = '，,；;：:。！？!?';

/** Where something is missing in front of a line, the words that stand there instead: its first clause. */
export function firstClause({ text, start, head }: Paragraph): Span {
  let end = head;
  while (end < text.length && end - head < LONGEST_CLAUSE && !CLAUSE_MARKS.includes(text[end] as string)) end++;
  return { start: start + head, end: start + end };
}

const LONGEST_SENTENCE = 60;

/** Where something is missing behind a line, its last sentence; of a long one the last clause. */
export function lastSentence({ text, start, head }: Paragraph): Span {
  let end = text.length;
  while (end > head && isBlank(text[end - 1])) end--;
  let from = end;
  let comma = -1;
  // From the last character on, which is the mark of the sentence itself.
  while (from > head && (from > end - 2 || !isSentenceEnd(text, from - 1))) {
    if (end - from > LONGEST_SENTENCE && comma > 0) return { start: start + comma, end: start + end };
    if (from < end - 1 && CLAUSE_MARKS.includes(text[from - 1] as string) && comma < 0) comma = from;
    from--;
  }
  return { start: start + from, end: start + end };
}

/** The offset behind the last character of a line that a reader sees. */
export function visibleEnd({ text, start, head }: Paragraph): number {
  let end = text.length;
  while (end > head && (isBlank(text[end - 1]) || hasInvisible(text[end - 1] as string))) end--;
  return start + end;
}
