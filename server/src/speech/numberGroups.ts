import { isHanNumeralStart, type Numeral, readDigits, readHanNumeral } from './numeral';
import type { Span } from './span';

/** A number that a phrase names: 三 in 前述第（三）点. */
export interface NamedNumber {
  readonly value: number;
  /** The numeral alone. */
  readonly span: Span;
  /** The words that are this number's: with pointing words and brackets, and with what is counted where it is the last one. */
  readonly words: Span;
  /** What it is written with, if it stands in brackets: 三 is looked for among （三）, 3 among （3）. */
  readonly bracket: 'han' | 'digit' | undefined;
}

/** The numbers of one phrase and what is counted, 第（二）、（三）点, whatever it speaks of. */
export interface NumberGroup {
  /** In order; at least one. */
  readonly numbers: readonly NamedNumber[];
  /** A part of the whole speech, or a point of a list. */
  readonly kind: 'part' | 'point';
  readonly start: number;
  readonly end: number;
  /** Whether it is a marker written out, 一、 or （二）. */
  readonly isWritten: boolean;
}

/** Finds them in a paragraph, in order and without overlaps. Linear in its length. */
export function readNumberGroups(text: string): readonly NumberGroup[] {
  const groups = [...readCounted(text), ...readWrittenPaths(text)].sort((a, b) => a.start - b.start);
  return groups.length > MOST_GROUPS ? NOTHING : groups;
}

const NOTHING: readonly NumberGroup[] = [];
/** A paragraph with more of them is no speech. */
const MOST_GROUPS = 200;

const MOST_NUMBERS = 8;
const CLOSING: Readonly<Record<string, string>> = { '（': '）', '(': ')' };
const JOINING = /(?:、|和|与|及|以及)?第?/y;
const MEASURE =
  /个?部分(?![人群干党代乡镇村地企单农学职居同城资市县省])|个?方面(?!军)|个?问题|点(?![一二三四五六七八九十百0-9０-９钟半])|[条项](?=要求|意见|建议|任务|工作|措施|举措|原则|的|中|里|所|讲|[，。；：、！？）)”’,;:!?]|$)/y;

/** Reads 第三点, 第（三）点, 第（二）、（三）点 at a 第. A range, 第二至四点, is none: its ends do not move by themselves. */
function readGroup(text: string, start: number): NumberGroup | undefined {
  const numbers: NamedNumber[] = [];
  let at = start + 1;
  let words = start;
  while (numbers.length < MOST_NUMBERS) {
    const open = text[at] as string;
    const closing = CLOSING[open];
    const from = closing === undefined ? at : at + 1;
    const numeral = readNumeral(text, from);
    if (numeral === undefined || numeral.value === 0) return undefined;
    if (closing !== undefined && text[numeral.end] !== '）' && text[numeral.end] !== ')') return undefined;
    const end = closing === undefined ? numeral.end : numeral.end + 1;
    const bracket = closing === undefined ? undefined : isHanNumeralStart(text[from]) ? 'han' : 'digit';
    if (numbers.length > 0 && bracket !== numbers[0]?.bracket) return undefined;
    const span = { start: from, end: numeral.end };
    numbers.push({ value: numeral.value, span, words: { start: words, end }, bracket });
    MEASURE.lastIndex = end;
    const measure = MEASURE.exec(text)?.[0];
    if (measure !== undefined) {
      const last = numbers.pop() as NamedNumber;
      numbers.push({ ...last, words: { ...last.words, end: end + measure.length } });
      const kind = bracket === undefined && measure.endsWith('部分') ? 'part' : 'point';
      return { numbers, kind, start, end: end + measure.length, isWritten: false };
    }
    JOINING.lastIndex = end;
    const joint = JOINING.exec(text)?.[0] ?? '';
    if (joint === '' && bracket === undefined) return undefined;
    at = end + joint.length;
    words = joint.endsWith('第') ? at - 1 : at;
  }
  return undefined;
}

function readNumeral(text: string, at: number): Numeral | undefined {
  return readHanNumeral(text, at) ?? readDigits(text, at);
}

function readCounted(text: string): readonly NumberGroup[] {
  const groups: NumberGroup[] = [];
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
    if (at < (groups.at(-1)?.end ?? 0)) continue;
    const group = readGroup(text, at);
    if (group !== undefined) groups.push(group);
    if (groups.length > MOST_GROUPS) break;
  }
  return groups;
}

const HAN = '[一二三四五六七八九十]{1,3}';
/** “一、（二）”, 见一、（二）: markers written out one after the other. */
const WRITTEN_PATH = new RegExp(
  `(?<=“|(?<![会接看再意偏少可遇碰引])见)(${HAN})、[（(](${HAN})[）)](?=[”，。；）),;]|$)`,
  'g',
);

function readWrittenPaths(text: string): readonly NumberGroup[] {
  return [...text.matchAll(WRITTEN_PATH)].flatMap(({ index, 1: upper = '', 2: lower = '' }) => {
    const above = writtenGroup(text, 'part', index, index + upper.length + 1, index);
    const inside = above && writtenGroup(text, 'point', above.end, above.end + lower.length + 2, above.end + 1);
    return above === undefined || inside === undefined ? [] : [above, inside];
  });
}

function writtenGroup(
  text: string,
  kind: NumberGroup['kind'],
  start: number,
  end: number,
  numeralAt: number,
): NumberGroup | undefined {
  const numeral = readHanNumeral(text, numeralAt);
  if (numeral === undefined || numeral.end !== end - 1) return undefined;
  const span = { start: numeralAt, end: numeral.end };
  const bracket = kind === 'point' ? 'han' : undefined;
  return {
    numbers: [{ value: numeral.value, span, words: { start, end }, bracket }],
    kind,
    start,
    end,
    isWritten: true,
  };
}
