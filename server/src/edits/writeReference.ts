import { formatDigits, formatHanNumeral, isDigit, LARGEST_ORDINAL } from '../speech/numeral';
import type { Reference } from '../speech/references';
import { SCHEMES, type Scheme } from '../speech/scheme';
import type { Span } from '../speech/span';
import type { Speech } from '../speech/speech';
import type { TextEdit } from './textEdit';

/**
 * Writes another number into a reference as it is written now: 三 → 四, 3 → 4, ３ → ４. Nothing where it has that number, or there is no such number.
 * Where its target gets a number of another kind, what stands in brackets is written as that is: 第（二）点 → 第三点. 第二部分 stays, for what it names is no part any more, and so does 第一部分第（二）点, for it
 * is no longer in that.
 */
export function writeReference(
  { text }: Pick<Speech, 'text'>,
  { numberSpan, target, phrase }: Pick<Reference, 'numberSpan' | 'target' | 'phrase'>,
  ordinal: number,
  scheme: Scheme = target.marker.scheme,
): readonly TextEdit[] {
  if (ordinal < 1 || ordinal > LARGEST_ORDINAL) return [];
  const { start, end } = numberSpan;
  if (scheme !== target.marker.scheme) {
    if (phrase.inPart || phrase.kind === 'part') return [];
    if (text[start - 1] === '（' || text[start - 1] === '(') {
      if (text[start - 2] !== '第') return [];
      const newText = HAN.has(scheme) ? formatHanNumeral(ordinal) : formatDigits(ordinal, 'half');
      return [{ span: BRACKETED.has(scheme) ? numberSpan : { start: start - 1, end: end + 1 }, newText }];
    }
  }
  return ordinal === target.marker.ordinal ? [] : writeNumeral({ text }, numberSpan, ordinal);
}

/** Writes another number as the one that is there is written. Nothing where it is that already. */
export function writeNumeral({ text }: Pick<Speech, 'text'>, span: Span, number: number): readonly TextEdit[] {
  const width = text.charCodeAt(span.start) > 0xff ? 'full' : 'half';
  const newText = isDigit(text, span.start) ? formatDigits(number, width) : formatHanNumeral(number);
  return newText === text.slice(span.start, span.end) ? [] : [{ span, newText }];
}

const HAN: ReadonlySet<Scheme> = new Set([SCHEMES.chapter, SCHEMES.han, SCHEMES['han-bracket']]);
const BRACKETED: ReadonlySet<Scheme> = new Set([SCHEMES['han-bracket'], SCHEMES['digit-bracket']]);
