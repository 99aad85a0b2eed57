import { headsLine } from '../../speech/headsLine';
import type { Paragraph } from '../../speech/paragraph';
import type { Span } from '../../speech/span';
import type { Speech } from '../../speech/speech';

/** Lines with text that belong to the speech itself: no blanks, nothing of a web page, no appendix. */
export function findTextLines({ paragraphs, parts }: Speech): readonly Paragraph[] {
  const leftovers = new Set(parts.leftovers);
  return paragraphs.slice(0, parts.appendixStart).filter(({ kind, line }) => kind !== 'blank' && !leftovers.has(line));
}

/** The first marker that stands at the head of a line: of a heading or a paragraph of 第一，; undefined where there is none. */
export function findFirstNumbered(speech: Speech): Span | undefined {
  const { headings, enumerations } = speech;
  const heads = enumerations.flatMap(({ items }) => items.slice(0, 1)).filter((item) => headsLine(speech, item));
  return [...headings.slice(0, 1), ...heads]
    .map(({ marker }) => marker.span)
    .reduce<Span | undefined>((first, span) => (first && first.start < span.start ? first : span), undefined);
}
