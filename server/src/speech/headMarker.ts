import { CLOCK_TIME, isYear, readCount, readDecimal } from './amounts';
import type { Doubt } from './candidate';
import { isBlank, skipBlanks, trimEndOffset } from './characters';
import { createForm, type MarkerForm } from './marker';
import { isDigit, isHanNumeralStart, readDigits, readHanNumeral } from './numeral';
import { plainForm } from './plainForm';
import { SCHEMES, type Scheme } from './scheme';
import { readSingleCharacter } from './singleCharacter';

/** A marker as it stands at the head of a paragraph. */
export interface HeadMarker {
  readonly scheme: Scheme;
  readonly ordinal: number;
  readonly end: number;
  readonly form: MarkerForm;
  readonly doubt: Doubt;
}

/** Reads the marker that begins at `at`, if one can. */
export function readHeadMarker(text: string, at: number): HeadMarker | undefined {
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
    if (closeAt !== numeral.end || isClosedLater(text, closeAt) || (!han && !IDEOGRAPH.test(behindMark(text, closeAt))))
      return undefined;
    const scheme = han ? SCHEMES['han-bracket'] : SCHEMES['digit-bracket'];
    const half = readHalfBracketed(scheme, numeral.value, closeAt + (close === '、' ? 1 : 0), isFullWidth(text, inner));
    return COUNTED.test(text.slice(closeAt, closeAt + 4)) ? { ...half, doubt: 'measure' } : half;
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
    form: bracketForm(width, hasMark ? mark : '', isFullWidth(text, inner)),
    doubt: 'none',
  };
}

/** （四季歌合唱）: the bracket closes behind more than a number. */
function isClosedLater(text: string, at: number): boolean {
  return /^[^（(]*[）)]/.test(text.slice(at));
}

/** What is rather counted or dated in brackets than numbered: （二楼会议室）, （三月五日）, （一九八六年）, （12名同志. */
const COUNTED =
  /^(?:季度|小时|公里|[月年日号时点分秒楼层届次批级等个项条件名人位户家处座所村亩吨米元岁天周辆台]|[一二三四五六七八九十〇零百千万亿多余])/;

function behindMark(text: string, at: number): string {
  return text[text[at] === '、' ? at + 1 : at] ?? '';
}

/** １ and not 1. */
function isFullWidth(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0xff && isDigit(text, at);
}

/** （二 or 二）: one bracket is lost. In a list it is meant, alone it may be anything. */
function readHalfBracketed(scheme: Scheme, ordinal: number, end: number, fullDigits = false): HeadMarker {
  const form = createForm({ brackets: 'mixed', digits: fullDigits ? 'full' : 'half' });
  return { scheme, ordinal, end, form, doubt: 'wrong-mark' };
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

/** What 第一 can count besides parts. */
export const DIVISIONS = ['部分', '章', '节', '篇', '编'];

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
