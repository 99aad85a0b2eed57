import { formatDigits, formatHanNumeral, isDigit } from '../speech/numeral';

/** Writes another count as this one is written: 三 → 两 (before a measure word, 十二 is no 十两), 3 → 2, ３ → ２. */
export function writeCount(written: string, count: number): string {
  if (isDigit(written, 0)) return formatDigits(count, written.charCodeAt(0) > 0xff ? 'full' : 'half');
  return count === 2 ? '两' : formatHanNumeral(count);
}
