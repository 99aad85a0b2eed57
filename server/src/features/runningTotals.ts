import { countCharacters } from '../../../protocol/readingTime';
import type { Finding, Severity } from '../rules/rule';
import { findFirst } from '../speech/findFirst';
import type { Span } from '../speech/span';
import type { Speech } from '../speech/speech';

/** Tells how much there is of something in a span. */
export type TotalIn<Total> = (span: Span) => Total;

/**
 * Counts the characters of many spans in one walk through the draft, however deep they stand in each other. What a web page left counts nothing.
 * It knows the spans given, and that of the whole draft.
 */
export function totalCharacters({ text, paragraphs, parts }: Speech, spans: readonly Span[]): TotalIn<number> {
  const leftovers = parts.leftovers.flatMap((line) => paragraphs[line] ?? []);
  const skipped = new Map(leftovers.map(({ start, end }) => [start, end]));
  const offsets = [{ start: 0, end: text.length }, ...spans, ...leftovers].flatMap(({ start, end }) => [start, end]);
  const before = new Map<number, number>();
  let [from, total, skippedUntil] = [0, 0, 0];
  for (const offset of Uint32Array.from(offsets).sort()) {
    if (from >= skippedUntil) total += countCharacters(text, from, offset);
    before.set(offset, total);
    from = offset;
    skippedUntil = skipped.get(offset) ?? skippedUntil;
  }
  return ({ start, end }) => (before.get(end) ?? 0) - (before.get(start) ?? 0);
}

/** How many findings there are, by how much they matter. */
export interface FindingTotals {
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly others: number;
}

/** Counts the findings that begin in a span; one where a line ends belongs to what ends there too. */
export function totalFindings({ text }: Pick<Speech, 'text'>, findings: readonly Finding[]): TotalIn<FindingTotals> {
  const startsOf = (...severities: readonly Severity[]): Uint32Array =>
    Uint32Array.from(
      findings.filter(({ severity }) => severities.includes(severity)).map(({ span }) => span.start),
    ).sort();
  const errors = startsOf('error');
  const warnings = startsOf('warning');
  const others = startsOf('information', 'hint');
  return ({ start, end }) => {
    const behind = end === text.length || text[end] === '\n' || text[end] === '\r' ? end + 1 : end;
    const countIn = (starts: Uint32Array): number =>
      findFirst(starts, (at) => at >= behind) - findFirst(starts, (at) => at >= start);
    return { errors: countIn(errors), warnings: countIn(warnings), others: countIn(others) };
  };
}
