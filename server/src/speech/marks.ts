import { isBlank, isClosingMark } from './characters';
import type { Span } from './span';

/** Marks whose widths are compared with each other: pauses ，：；？！, brackets （）, and the full stop 。 */
export const MARK_KINDS = ['pause', 'bracket', 'stop'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
/** `mixed` is a pair of brackets with one of each. */
export const MARK_WIDTHS = ['half', 'full', 'mixed'] as const;
export type MarkWidth = (typeof MARK_WIDTHS)[number];

/** A mark of Chinese text, or a pair of brackets with what is between them. */
export interface Mark {
  readonly kind: MarkKind;
  readonly width: MarkWidth;
  readonly span: Span;
}

/** How many marks of each kind and width a text has. */
export type MarkCounts = Readonly<Record<`${MarkWidth}-${MarkKind}`, number>>;

export const NO_MARKS: MarkCounts = {
  'half-pause': 0,
  'full-pause': 0,
  'mixed-pause': 0,
  'half-bracket': 0,
  'full-bracket': 0,
  'mixed-bracket': 0,
  'half-stop': 0,
  'full-stop': 0,
  'mixed-stop': 0,
};

const KEYS = Object.keys(NO_MARKS) as readonly (keyof MarkCounts)[];

/** Counts the marks of some paragraphs together. */
export function sumMarks(paragraphs: readonly { readonly marks: MarkCounts }[]): MarkCounts {
  const total: Record<keyof MarkCounts, number> = { ...NO_MARKS };
  for (const { marks } of paragraphs) {
    if (marks === NO_MARKS) continue;
    for (const key of KEYS) total[key] += marks[key];
  }
  return total;
}

/** The width that most pauses of some paragraphs have; full where neither prevails. */
export function widthOfPauses(paragraphs: readonly { readonly marks: MarkCounts }[]): 'half' | 'full' {
  const total = sumMarks(paragraphs);
  return total['half-pause'] > total['full-pause'] ? 'half' : 'full';
}

/** Counts the marks of a paragraph, those of its markers left out. */
export function countMarks(text: string, markers: readonly Span[]): MarkCounts {
  let counts: Record<keyof MarkCounts, number> | undefined;
  visitMarks(text, markers, (kind, width) => {
    counts ??= { ...NO_MARKS };
    counts[`${width}-${kind}`]++;
  });
  return counts ?? NO_MARKS;
}

/** The marks of a paragraph, those of its markers left out. */
export function findMarks(text: string, markers: readonly Span[]): readonly Mark[] {
  const marks: Mark[] = [];
  visitMarks(text, markers, (kind, width, start, end) => marks.push({ kind, width, span: { start, end } }));
  return marks;
}

type Visit = (kind: MarkKind, width: MarkWidth, start: number, end: number) => void;

/** One pass over the text, in which most characters cost two comparisons. */
function visitMarks(text: string, markers: readonly Span[], visit: Visit): void {
  const isInMarker = createFinder(markers);
  let foreign: boolean | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code < FIRST_FULL_WIDTH) continue;
    switch (code) {
      case 0xff0c: // ，
      case 0xff1a: // ：
      case 0xff1b: // ；
      case 0xff1f: // ？
      case 0xff01: // ！
        if (!isInMarker(at)) visit('pause', 'full', at, at + 1);
        break;
      case 0x3002: // 。
        visit('stop', 'full', at, at + 1);
        break;
      case 0xff08: // （
      case 0x28: {
        const pair = isInMarker(at) ? undefined : readBrackets(text, at);
        if (pair !== undefined) visit('bracket', pair.width, at, pair.end);
        break;
      }
      case 0x2c: // ,
      case 0x3a: // :
      case 0x3b: // ;
      case 0x3f: // ?
      case 0x21: // !
      case FULL_STOP: {
        const isMark = code === FULL_STOP ? isStop(text, at) : isPause(text, at);
        if (!isMark || isInMarker(at)) break;
        foreign ??= ADDRESS.test(text) || REFERENCE.test(text);
        if (!foreign) visit(code === FULL_STOP ? 'stop' : 'pause', 'half', at, at + 1);
      }
    }
  }
}

const FULL_STOP = 0x2e;
const FIRST_HAN = 0x3400;
const FIRST_FULL_WIDTH = 0xff00;

/** Tells whether an offset is inside one of the spans; asked with rising offsets. Only the first of them may be out of order. */
function createFinder([first, ...others]: readonly Span[]): (at: number) => boolean {
  if (first === undefined) return () => false;
  let next = 0;
  return (at) => {
    while (next < others.length && (others[next] as Span).end <= at) next++;
    return isInside(first, at) || isInside(others[next], at);
  };
}

function isInside(span: Span | undefined, at: number): boolean {
  return span !== undefined && at >= span.start && at < span.end;
}

const HAN = /[一-龥]/;
const DIGIT_OR_LATIN = /[0-9A-Za-z]/;
const FULL_CLOSING = /[”’》）」』】％]/;
const FIGURE_END = /[0-9%℃)"]/;
const BEFORE_HAN = /[一-龥“‘（《「『【]/;
const ADDRESS = /:\/\/|www\.|@/;
/** [M] and its like in a list of references, which has marks of its own. */
const REFERENCE = /\[(?:[MJDNCRSP]|EB|DB)(?:\/OL)?\]/;

/** A half-width pause in Chinese text: behind it (今年,) or, where a figure comes before, in front of it (增长5%,达到). */
function isPause(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  return HAN.test(before) || FULL_CLOSING.test(before) || (FIGURE_END.test(before) && BEFORE_HAN.test(after));
}

/** A half-width full stop that ends its paragraph; in its middle a dot may part a name. */
function isStop(text: string, at: number): boolean {
  if (!HAN.test(text[at - 1] ?? '')) return false;
  let end = at + 1;
  while (isBlank(text[end]) || isClosingMark(text[end])) end++;
  return end === text.length;
}

/** A longer bracket is no aside, or its other half is missing. */
const LONGEST_BRACKET = 80;
const NUMBER_ONLY = /^[一二三四五六七八九十百〇零\d０-９ \u3000]*$/;

/** The brackets around an aside in Chinese, from the opening one on. Numbers in brackets are markers, or refer to one. */
function readBrackets(text: string, start: number): { readonly width: MarkWidth; readonly end: number } | undefined {
  const farthest = Math.min(text.length, start + LONGEST_BRACKET);
  for (let at = start + 1; at < farthest; at++) {
    const char = text[at] as string;
    if (char === '(' || char === '（') return undefined;
    if (char !== ')' && char !== '）') continue;
    const inside = text.slice(start + 1, at);
    if (!HAN.test(inside) || NUMBER_ONLY.test(inside) || DIGIT_OR_LATIN.test(text[start - 1] ?? '')) return undefined;
    const isHalf = text[start] === '(';
    return { width: isHalf === (char === ')') ? (isHalf ? 'half' : 'full') : 'mixed', end: at + 1 };
  }
  return undefined;
}
