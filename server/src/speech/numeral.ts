/** A numeral read from text: its value and the offset just behind it. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** The largest number that is read or written: 九百九十九. */
export const LARGEST_ORDINAL = 999;

const HAN_DIGITS = '零一二三四五六七八九';
const ZERO_FORMS = '〇零';

/** The value of one Han digit 一 to 九, otherwise 0. */
function hanDigit(char: string | undefined): number {
  return char === undefined || char === '' ? 0 : Math.max(0, HAN_DIGITS.indexOf(char));
}

/** Whether a Han numeral can begin with this character. */
export function isHanNumeralStart(char: string | undefined): boolean {
  return char === '十' || hanDigit(char) > 0;
}

/**
 * Reads the longest Han numeral that begins at `at`: 一 to 九百九十九, with 零 or 〇 as a placeholder
 * (一百零三) or as a digit (一〇三). Digits in a row without 〇 (一二) are no numeral: only the first is read.
 */
export function readHanNumeral(text: string, at: number): Numeral | undefined {
  const first = hanDigit(text[at]);
  if (first > 0 && ZERO_FORMS.includes(text[at + 1] ?? ' ')) return readPositional(text, at);
  if (first > 0 && text[at + 1] === '百') return readBelowHundred(text, at + 2, first * 100);
  return readBelowHundred(text, at, 0);
}

/** 十, 二十, 二十一, 七; after hundreds also 零三 and nothing at all. */
function readBelowHundred(text: string, at: number, hundreds: number): Numeral | undefined {
  if (hundreds > 0 && ZERO_FORMS.includes(text[at] ?? ' ')) {
    const ones = hanDigit(text[at + 1]);
    return ones > 0 ? { value: hundreds + ones, end: at + 2 } : undefined;
  }
  const digit = hanDigit(text[at]);
  const ten = digit > 0 ? at + 1 : at;
  if (text[ten] === '十') {
    const ones = hanDigit(text[ten + 1]);
    return { value: hundreds + (digit || 1) * 10 + ones, end: ten + (ones > 0 ? 2 : 1) };
  }
  if (hundreds > 0) return { value: hundreds, end: at };
  return digit > 0 ? { value: digit, end: at + 1 } : undefined;
}

/** 二〇, 一〇三: digit by digit. Four digits (二〇二六) are a year and no number of an item. */
function readPositional(text: string, at: number): Numeral | undefined {
  let value = 0;
  let end = at;
  for (; ; end++) {
    const char = text[end] ?? ' ';
    const digit = hanDigit(char);
    if (digit === 0 && !ZERO_FORMS.includes(char)) break;
    value = value * 10 + digit;
    if (end - at >= 3) return undefined;
  }
  return { value, end };
}

/** Writes 1 to 999 as a Han numeral: 十, 二十一, 一百零三, 一百一十. */
export function formatHanNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  let text = hundreds > 0 ? `${HAN_DIGITS[hundreds]}百` : '';
  if (tens > 0) text += tens === 1 && hundreds === 0 ? '十' : `${HAN_DIGITS[tens]}十`;
  else if (hundreds > 0 && ones > 0) text += '零';
  return ones > 0 ? text + HAN_DIGITS[ones] : text;
}

const FULL_WIDTH_ZERO = 0xff10;

function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_ZERO + 9) return code - FULL_WIDTH_ZERO;
  return -1;
}

/** Whether the UTF-16 unit at `at` is a half- or full-width digit. */
export function isDigit(text: string, at: number): boolean {
  return digitValue(text.charCodeAt(at)) >= 0;
}

/** Reads one to three half- or full-width digits at `at`; more of them are a year or an amount, not the number of an item. */
export function readDigits(text: string, at: number): Numeral | undefined {
  let value = 0;
  let end = at;
  for (; ; end++) {
    const digit = digitValue(text.charCodeAt(end));
    if (digit < 0) break;
    if (end - at >= 3) return undefined;
    value = value * 10 + digit;
  }
  return end > at ? { value, end } : undefined;
}

/** Writes a number in half-width digits, or in full-width ones: 12 or １２. */
export function formatDigits(value: number, width: 'half' | 'full'): string {
  const text = String(value);
  if (width === 'half') return text;
  return Array.from(text, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit))).join('');
}
