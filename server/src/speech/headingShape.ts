import { isBlank, skipBlanks } from './characters';

/** How a heading is built: `突出政治引领，筑牢思想根基` has the clauses 6 and 6, begins with 突出 and ends with 根基. */
export interface HeadingShape {
  /** Characters of each clause. Clauses are divided by commas, semicolons and blanks; 、 divides words. */
  readonly clauses: readonly number[];
  /** The first two characters, or the first alone where it is a word that headings are built on (把, 要); undefined where they are no Chinese characters. */
  readonly opening: string | undefined;
  /** The last two characters; undefined where they are no Chinese characters. */
  readonly ending: string | undefined;
}

const CLAUSE_ENDS = '，,；;';
/** Words of one character that headings are built on: 把…作为…, 在…上下功夫. */
const OPENING_WORDS = '要把以向在让';
/** Whatever may end a clause. Most headings have none. */
const DIVIDER = /[，,；;\s]/;
const TWO_HAN = /^[一-龥]{2}$/;
const HAN = /[一-龥]/;
/** What stands before a blank that divides; shorter words are spaced out: 工　作. */
const THREE_HAN = /^[一-龥]{3}$/;

/** Reads the shape of a heading text. Linear in its length. */
export function readHeadingShape(text: string): HeadingShape {
  const first = text.charAt(0);
  const isWord = first !== '' && OPENING_WORDS.includes(first);
  const opening = text.slice(0, 2);
  const ending = text.slice(-2);
  return {
    clauses: readClauses(text),
    opening: isWord ? first : TWO_HAN.test(opening) ? opening : undefined,
    ending: TWO_HAN.test(ending) ? ending : undefined,
  };
}

function readClauses(text: string): readonly number[] {
  if (text !== '' && !DIVIDER.test(text)) return [text.length];
  const clauses: number[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const blank = isBlank(char);
    if (blank ? dividesClauses(text, at) : CLAUSE_ENDS.includes(char)) {
      if (length > 0) clauses.push(length);
      length = 0;
    } else if (!blank) length++;
  }
  if (length > 0) clauses.push(length);
  return clauses;
}

/** A blank between Chinese characters stands for a comma, one beside a digit for nothing. */
function dividesClauses(text: string, at: number): boolean {
  return THREE_HAN.test(text.slice(Math.max(0, at - 3), at)) && HAN.test(text[skipBlanks(text, at)] ?? '');
}

/** Whether headings are built alike on purpose: as many clauses, and at least two of these, or one beginning, one ending, or one length. */
export function areParallel(shapes: readonly HeadingShape[]): boolean {
  const [first, ...rest] = shapes;
  if (first === undefined || rest.length === 0) return false;
  const count = first.clauses.length;
  return (
    rest.every(({ clauses }) => clauses.length === count) &&
    (count > 1 || sharedOpening(shapes) !== undefined || sharedEnding(shapes) !== undefined || haveOneLength(shapes))
  );
}

/** The beginning that all headings have, 着力 of 着力扩大内需 and 着力改善民生. */
export function sharedOpening([first, ...rest]: readonly HeadingShape[]): string | undefined {
  return rest.every(({ opening }) => opening === first?.opening) ? first?.opening : undefined;
}

/** The ending that all headings have, 到位 of 组织领导要到位 and 要素保障要到位. */
export function sharedEnding([first, ...rest]: readonly HeadingShape[]): string | undefined {
  return rest.every(({ ending }) => ending === first?.ending) ? first?.ending : undefined;
}

/** Whether the clauses of all headings are of one length, give or take a character. */
export function haveOneLength([first, ...rest]: readonly HeadingShape[]): boolean {
  return rest.every(
    ({ clauses }) =>
      clauses.length === first?.clauses.length &&
      clauses.every((length, at) => Math.abs(length - (first.clauses[at] ?? 0)) <= 1),
  );
}
