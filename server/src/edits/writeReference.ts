import { formatDigits, formatHanNumeral, isDigit, LARGEST_ORDINAL } from '../speech/numeral';
import type { Reference } from '../speech/references';
import type { Speech } from '../speech/speech';
import type { TextEdit } from './textEdit';

/** Writes another number into a reference as it is written now: 三 → 四, 3 → 4, ３ → ４. Nothing where it has that number, or there is no such number. */
export function writeReference(
  { text }: Pick<Speech, 'text'>,
  { numberSpan, target }: Pick<Reference, 'numberSpan' | 'target'>,
  ordinal: number,
): readonly TextEdit[] {
  if (ordinal === target.marker.ordinal || ordinal < 1 || ordinal > LARGEST_ORDINAL) return [];
  const width = text.charCodeAt(numberSpan.start) > 0xff ? 'full' : 'half';
  const newText = isDigit(text, numberSpan.start) ? formatDigits(ordinal, width) : formatHanNumeral(ordinal);
  return [{ span: numberSpan, newText }];
}
