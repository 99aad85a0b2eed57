import type { Doubt } from './candidate';
import { isBlank, trimEndOffset } from './characters';
import { isDigit, readHanNumeral } from './numeral';

/** 一、上午10:00-11:00: a line of a schedule. */
export const CLOCK_TIME = /^(?:上午|下午|中午|晚上|早上)?\d{1,2}[:：]\d\d/;

/** What is only counted in a row, never the beginning of a heading. */
const UNIT = /^(?:季度|月份?|年级|年代|年间|级|等奖|产业|线城市|线|期|类|档|把手)/;
/** What is counted in a row, but begins headings too: 三、四个方面齐发力. */
const MEASURE = /^(?:批|轮次?|届|十年|个|天|日|周|里|千|百|万|亿|层|楼)/;

/** What is said behind numbers that are only counted out: 一、二，齐步走; 一、二这两个数. */
const COUNTED_OUT = /^[，,！!这]/;

/** Whether numbers are counted out, up or down, and number nothing: 一、二、三，齐步走 or 三、二、一，开始. `at` is behind the first 、. */
function isCountedOut(text: string, at: number, ordinal: number): boolean {
  const next = readHanNumeral(text, at);
  const step = (next?.value ?? 0) - ordinal;
  if (next === undefined || Math.abs(step) !== 1) return false;
  const third = text[next.end] === '、' ? readHanNumeral(text, next.end + 1) : undefined;
  return third?.value === next.value + step || COUNTED_OUT.test(text.slice(next.end, next.end + 1));
}

/** How far 一、二… looks like a row of numbers (一、二季度, 六、七十年代, 一、二、三产业): undefined for certain, otherwise what doubt it leaves. */
export function readCount(text: string, at: number, ordinal: number): Doubt | undefined {
  const next = readHanNumeral(text, at);
  if (next === undefined) return 'none';
  if (isCountedOut(text, at, ordinal)) return undefined;
  const tens = text[at + 1] === '十' ? 1 : 0;
  const follows =
    next.value === ordinal + 1 || (tens === 1 && readHanNumeral(text[at] ?? '', 0)?.value === ordinal + 1);
  let end = next.end;
  let last = next.value;
  while (text[end] === '、') {
    const more = readHanNumeral(text, end + 1);
    if (more === undefined || more.value !== last + 1) break;
    last = more.value;
    end = more.end;
  }
  const row = end > next.end;
  if (!follows && !row) return 'none';
  const counted = text.slice(end, end + 4);
  if (UNIT.test(counted)) return undefined;
  return MEASURE.test(counted) ? 'measure' : 'none';
}

/** 2026年 behind a marker: 20.2026年10件民生实事 is item 20. */
export function isYear(text: string, at: number): boolean {
  return /^(?:19|20)\d\d年/.test(text.slice(at, at + 5));
}

const AMOUNT_UNIT = /[亿万千百多余个元吨倍米公平％%]/;

/** How far `21.5…` looks like an amount: undefined for certain (2.5, 3.1.2, 1.2 概况), otherwise what doubt it leaves. */
export function readDecimal(text: string, at: number): Doubt | undefined {
  let end = at;
  while (isDigit(text, end)) end++;
  const next = text[end] ?? '';
  if (next === '.' || next === '．') {
    if (end - at <= 2 && isDigit(text, end + 1)) return undefined;
    end++;
    while (isDigit(text, end)) end++;
  }
  const behind = text[end] ?? '';
  if (isBlank(behind)) return undefined;
  if (AMOUNT_UNIT.test(behind))
    return trimEndOffset(text) === end + 1 && (behind === '%' || behind === '％') ? undefined : 'amount';
  return trimEndOffset(text) <= end ? undefined : 'wrong-mark';
}
