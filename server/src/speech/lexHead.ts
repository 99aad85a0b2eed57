import type { Candidate, Doubt, LineShape } from './candidate';
import { isBlank, isClosingMark, isSentenceEnd, skipBlanks, trimEndOffset } from './characters';
import { createForm, formatMarker, type MarkerForm } from './marker';
import { isDigit, isHanNumeralStart, readDigits, readHanNumeral } from './numeral';
import { plainForm } from './plainForm';
import { SCHEMES, type Scheme } from './scheme';
import { readSingleCharacter } from './singleCharacter';

/** Where a paragraph's text begins: behind blanks and Markdown signs. */
export function findIndentation(text: string): number {
  let at = 0;
  while (isBlank(text[at]) || '#*->'.includes(text[at] ?? '?')) at++;
  return at;
}

/** What heads a paragraph before its marker may begin: blanks, Markdown signs, and the word 附件： of a list of enclosures. */
export function findHead(text: string): number {
  const at = findIndentation(text);
  if (text.startsWith('附件', at)) {
    const colon = skipBlanks(text, at + 2);
    if (text[colon] === '：' || text[colon] === ':') return skipBlanks(text, colon + 1);
  }
  return at;
}

interface HeadMarker {
  readonly scheme: Scheme;
  readonly ordinal: number;
  readonly end: number;
  readonly form: MarkerForm;
  readonly doubt: Doubt;
}

/**
 * Reads the marker that a paragraph begins with, if it can be one.
 * `at` is where `findHead` says the paragraph's text begins.
 */
export function lexHead(text: string, at: number): Candidate | undefined {
  // A quotation that runs on over several paragraphs quotes a list.
  if (text[at] === '“' && !text.includes('”', at)) return lexHead(text, at + 1);
  const marker = readHeadMarker(text, at);
  if (marker === undefined || marker.ordinal === 0) return undefined;
  const { end, scheme, ordinal, form, doubt } = marker;
  const shape = readShape(text, end, at > 0);
  return { start: at, end, scheme, ordinal, form, place: 'head', shape, doubt, run: countRun(text, marker) };
}

/** Marks behind which a further item may stand on the line; elsewhere a number refers: 第十条第（二）项. */
const ITEM_BOUNDARIES = '；;。！？ \t\u3000';

/** Counts the items that follow on the line, in order and in the same form: 一、学原文；二、悟原理；. A list that starts on the line is another one: 一、做了三件事：一、…；二、…. */
function countRun(text: string, { end, scheme, ordinal, form }: HeadMarker): number {
  const first = formatMarker(scheme, 1, form);
  let run = 0;
  let at = end;
  for (;;) {
    const next = formatMarker(scheme, ordinal + run + 1, form);
    if (next === undefined) return run;
    let hit = text.indexOf(next, at);
    while (hit >= 0 && !ITEM_BOUNDARIES.includes(text[hit - 1] as string)) hit = text.indexOf(next, hit + 1);
    if (first !== undefined && text.slice(at, hit < 0 ? at : hit).includes(first)) return run;
    const read = hit < 0 ? undefined : readHeadMarker(text, hit);
    if (read?.scheme !== scheme || read.doubt !== 'none') return run;
    run++;
    at = hit + next.length;
  }
}

function readHeadMarker(text: string, at: number): HeadMarker | undefined {
  const char = text[at];
  if (char === undefined) return undefined;
  if (char === '（' || char === '(') return readBracketed(text, at);
  if (char === '第') return readChapter(text, at);
  if (isHanNumeralStart(char)) return readHan(text, at);
  if (isDigit(text, at)) return readDigit(text, at);
  return readSingle(text, at);
}

const HAN_WRONG_MARKS = '.．，,：:。；､﹑';

/** 一、 and its slips 一. 一， 一： (B.3.2). */
function readHan(text: string, at: number): HeadMarker | undefined {
  const numeral = readHanNumeral(text, at);
  if (numeral === undefined) return undefined;
  const markAt = skipBlanks(text, numeral.end);
  const mark = text[markAt] ?? '';
  const { value: ordinal } = numeral;
  if (mark === '）' || mark === ')') return readHalfBracketed(SCHEMES['han-bracket'], ordinal, markAt + 1);
  if (mark === '、') {
    const doubt = readCount(text, markAt + 1, ordinal);
    if (doubt === undefined || CLOCK_TIME.test(text.slice(markAt + 1, markAt + 10))) return undefined;
    return { scheme: SCHEMES.han, ordinal, end: markAt + 1, form: FORMS.han, doubt };
  }
  if (markAt !== numeral.end || mark === '' || !HAN_WRONG_MARKS.includes(mark)) return undefined;
  const bare = trimEndOffset(text, markAt + 1) === markAt + 1;
  if (bare && mark !== '.' && mark !== '．')
    return { scheme: SCHEMES.han, ordinal, end: markAt + 1, form: createForm({ mark }), doubt: 'bare' };
  return { scheme: SCHEMES.han, ordinal, end: markAt + 1, form: createForm({ mark }), doubt: 'wrong-mark' };
}

/** 一、上午10:00-11:00: a line of a schedule. */
const CLOCK_TIME = /^(?:上午|下午|中午|晚上|早上)?\d{1,2}[:：]\d\d/;

/** What is only counted in a row, never the beginning of a heading. */
const UNIT = /^(?:季度|月份?|年级|年代|年间|级|等奖|产业|线城市|线|期|类|档|把手)/;
/** What is counted in a row, but begins headings too: 三、四个方面齐发力. */
const MEASURE = /^(?:批|轮次?|届|十年|个|天|日|周|里|千|百|万|亿|层|楼)/;

/** How far 一、二… looks like a row of numbers (一、二季度, 六、七十年代, 一、二、三产业): undefined for certain, otherwise what doubt it leaves. */
function readCount(text: string, at: number, ordinal: number): Doubt | undefined {
  const next = readHanNumeral(text, at);
  if (next === undefined) return 'none';
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

const BRACKETED_MARKS = '、.．，,：:';

/** （一） and （1）, in either width or mixed, and with a needless mark behind (B.3.4). */
function readBracketed(text: string, at: number): HeadMarker | undefined {
  const inner = skipBlanks(text, at + 1);
  const han = readHanNumeral(text, inner);
  const numeral = han ?? readDigits(text, inner);
  if (numeral === undefined) return undefined;
  const closeAt = skipBlanks(text, numeral.end);
  const close = text[closeAt];
  if (close !== '）' && close !== ')') {
    const isLost =
      han !== undefined &&
      closeAt === numeral.end &&
      !isClosedLater(text, closeAt) &&
      !COUNTED.test(text.slice(closeAt, closeAt + 4));
    return isLost
      ? readHalfBracketed(SCHEMES['han-bracket'], numeral.value, closeAt + (close === '、' ? 1 : 0))
      : undefined;
  }
  const mark = text[closeAt + 1] ?? '';
  // （一）、（二）款 cites.
  if (mark === '、' && '（('.includes(text[closeAt + 2] ?? '?')) return undefined;
  const hasMark = mark !== '' && BRACKETED_MARKS.includes(mark);
  const width = text[at] === '(' ? (close === ')' ? 'half' : 'mixed') : close === '）' ? 'full' : 'mixed';
  return {
    scheme: han ? SCHEMES['han-bracket'] : SCHEMES['digit-bracket'],
    ordinal: numeral.value,
    end: closeAt + (hasMark ? 2 : 1),
    form: bracketForm(width, hasMark ? mark : '', !han && text.charCodeAt(inner) > 0xff),
    doubt: 'none',
  };
}

/** （四季歌合唱）: the bracket closes behind more than a number. */
function isClosedLater(text: string, at: number): boolean {
  return /^[^（(]*[）)]/.test(text.slice(at));
}

/** What is counted or dated in brackets, not numbered: （二楼会议室）, （三月五日）, （一九八六年）. */
const COUNTED = /^(?:季度|月|年|日|楼|届|次|批|级|等|个|[一二三四五六七八九十〇零百千万])/;

/** （二 or 二）: one bracket is lost. In a list it is meant, alone it may be anything. */
function readHalfBracketed(scheme: Scheme, ordinal: number, end: number): HeadMarker {
  return { scheme, ordinal, end, form: createForm({ brackets: 'mixed' }), doubt: 'wrong-mark' };
}

function bracketForm(brackets: 'full' | 'half' | 'mixed', mark: string, fullDigits: boolean): MarkerForm {
  if (mark === '' && !fullDigits && brackets !== 'mixed')
    return brackets === 'full' ? FORMS.fullBrackets : FORMS.halfBrackets;
  return createForm({ brackets, mark, digits: fullDigits ? 'full' : 'half' });
}

const DIGIT_WRONG_MARKS = '，,。：:；;';
const IDEOGRAPH = /[一-龥“《]/;

/** 1. and its slips 1、 1） 1， — and what only looks like it: 2.5, 2026.3.1, 1.5亿元. */
function readDigit(text: string, at: number): HeadMarker | undefined {
  const numeral = readDigits(text, at);
  if (numeral === undefined) return undefined;
  const { value: ordinal, end } = numeral;
  const mark = text[end] ?? '';
  const digits = text.charCodeAt(at) > 0xff ? 'full' : 'half';
  if (mark === ')' || mark === '）') {
    return {
      scheme: SCHEMES['digit-close'],
      ordinal,
      end: end + 1,
      form: createForm({ brackets: mark === ')' ? 'half' : 'full', digits }),
      doubt: 'none',
    };
  }
  const isWrong = mark !== '' && DIGIT_WRONG_MARKS.includes(mark);
  if (mark !== '.' && mark !== '．' && mark !== '、' && !isWrong) return undefined;
  if (isWrong && !IDEOGRAPH.test(text[end + 1] ?? '')) return undefined;
  let doubt: Doubt = isWrong ? 'wrong-mark' : 'none';
  if (isDigit(text, end + 1) && !isYear(text, end + 1)) {
    const amount = mark === '、' ? undefined : readDecimal(text, end + 1);
    if (amount === undefined) return undefined;
    doubt = amount;
  }
  const form = mark === '.' && digits === 'half' ? FORMS.digit : createForm({ mark, digits });
  return { scheme: SCHEMES.digit, ordinal, end: end + 1, form, doubt };
}

/** 2026年 behind a marker: 20.2026年10件民生实事 is item 20. */
function isYear(text: string, at: number): boolean {
  return /^(?:19|20)\d\d年/.test(text.slice(at, at + 5));
}

const AMOUNT_UNIT = /[亿万千百多余个元吨倍米公平％%]/;

/** How far `21.5…` looks like an amount: undefined for certain (2.5, 3.1.2, 1.2 概况), otherwise what doubt it leaves. */
function readDecimal(text: string, at: number): Doubt | undefined {
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

const DIVISIONS = ['部分', '章', '节', '篇', '编'];

/** 第一部分, 第二章 and the like, followed by a blank, a mark or the end of the line (B.3.6). */
function readChapter(text: string, at: number): HeadMarker | undefined {
  const numeral = readHanNumeral(text, at + 1) ?? readDigits(text, at + 1);
  if (numeral === undefined) return undefined;
  const division = DIVISIONS.find((name) => text.startsWith(name, numeral.end));
  if (division === undefined) return undefined;
  const end = numeral.end + division.length;
  const next = text[end];
  if (next !== undefined && !isBlank(next) && !'：:、，'.includes(next)) return undefined;
  return { scheme: SCHEMES.chapter, ordinal: numeral.value, end, form: createForm({ mark: division }), doubt: 'none' };
}

const SINGLE_CHARACTER_MARKS = '、.．，,';

/** ① and the compatibility characters ㈠ ⑴ ⒈, with a needless mark behind. */
function readSingle(text: string, at: number): HeadMarker | undefined {
  const single = readSingleCharacter(text, at);
  if (single === undefined) return undefined;
  const { scheme, ordinal, compatibility } = single;
  const next = text[at + 1] ?? '';
  const hasMark = next !== '' && SINGLE_CHARACTER_MARKS.includes(next);
  const form = compatibility
    ? createForm({ ...plainForm(scheme), compatibility })
    : createForm({ mark: hasMark ? next : '' });
  return { scheme, ordinal, end: at + (hasMark ? 2 : 1), form, doubt: 'none' };
}

const FORMS = {
  han: createForm({ mark: '、' }),
  digit: createForm({ mark: '.' }),
  fullBrackets: createForm({ brackets: 'full' }),
  halfBrackets: createForm({ brackets: 'half' }),
} as const;

const ITEM_ENDS = '；，：;,:';

/** Reads how the line goes on behind its marker. */
function readShape(text: string, markerEnd: number, indented: boolean): LineShape {
  const start = skipBlanks(text, markerEnd);
  let stop = start;
  while (stop < text.length && !isSentenceEnd(text, stop)) stop++;
  if (stop === text.length) {
    const end = trimEndOffset(text, start);
    if (end === start) return { kind: 'bare', length: 0, indented };
    return { kind: ITEM_ENDS.includes(text[end - 1] ?? '') ? 'item' : 'standalone', length: end - start, indented };
  }
  let rest = stop + 1;
  while (isBlank(text[rest]) || isClosingMark(text[rest])) rest++;
  return { kind: rest < text.length ? 'run-in' : 'sentence', length: stop - start, indented };
}
