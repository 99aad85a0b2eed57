import { addressesPeople, namesPeople } from './addressees';

/** Lines longer than this are body, whatever they begin with. */
export const LONGEST_PART = 80;

const SALUTATION =
  /^(?:尊敬的|亲爱的)?(?:各位|全体|同志|朋友|女士|先生|代表|委员|全国各|老师|同学|乡亲|父老)(?![^。]{0,40}万岁)[^。，；]{0,40}(?:[：:！!]|(?:，(?:尊敬的|亲爱的)?(?:各位|全体|同志|朋友|女士|先生|老师|同学|乡亲|父老)[^。，；]{0,40}){1,3}[：:])$/;
const SALUTATION_LINE = /^(?:尊敬的|亲爱的|各位|全体|同志|女士|先生|朋友|老师|同学)[^。；：:！!]{0,60}[、，,]?$/;

/** The end of a title: 在…上的讲话, 政府工作报告. */
export const TITLE_END = /(?:讲话|致辞|致词|发言|讲稿|报告|演讲|贺词|祝词|主持词)(?:提纲|要点|稿|（摘要）|\(摘要\))?$/;

/** Whether a line is a salutation, with the mark of one: 各位代表！ */
export function isSalutation(line: string): boolean {
  return line.length <= LONGEST_PART && SALUTATION.test(line);
}

/** All salutations that stand alone on their line, in the middle too; one that runs over several lines has a colon only on the last. */
export function findSalutations(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (!isSalutation(line)) return;
    const parts = [at];
    for (let above = findAbove(lines, at); above >= 0; above = findAbove(lines, above)) {
      const line = lines[above] as string;
      if (!SALUTATION_LINE.test(line) || TITLE_END.test(line)) break;
      parts.unshift(above);
    }
    found.push(...parts);
  });
  return found;
}

/** Blank lines that may stand between two lines of one salutation, as between all lines of some drafts. */
const MOST_BLANKS = 2;

/** The next line above that is not blank, if it is near; otherwise -1. */
function findAbove(lines: readonly string[], at: number): number {
  let above = at - 1;
  while (lines[above] === '' && at - above <= MOST_BLANKS) above--;
  return lines[above] === '' ? -1 : above;
}

/** The lines of the salutation that a speech begins with, of all its salutations: those in a row, with at most blank lines between. */
export function takeFirstSalutation(
  salutation: readonly number[],
  isBlank: (line: number) => boolean,
): readonly number[] {
  const end = salutation.findIndex((line, index) => {
    const before = salutation[index - 1];
    for (let at = (before ?? line) + 1; at < line; at++) if (!isBlank(at)) return true;
    return false;
  });
  return end < 0 ? salutation : salutation.slice(0, end);
}

/** Marks that are put behind a salutation by mistake. */
export const WRONG_SALUTATION_MARKS = '，。；、,;.';
const ADDRESSED_FIRST =
  /^(?:尊敬的|亲爱的|各位|全体|同志们|女士们|先生们|朋友们|同学们|老师们|乡亲们|战友们|同事们|代表们|委员们)/;
/** One of those whom a salutation names: 尊敬的林县长, 各位来宾, 女士们, 离退休老同志. */
const ADDRESSEE =
  /^(?:(?:尊敬的|亲爱的)[一-龥·]{1,14}|(?:各位|全体)?[一-龥]{0,10}(?:同志|代表|委员|领导|来宾|嘉宾|朋友|同学|老师|女士|先生|乡亲|父老|战友|同事|同仁|专家|家长|客商|企业家)们?)$/;
/** Occasion, speaker and what a web page puts below a title are not more lines; nor is what stands above the salutation of a draft without one. */
const MOST_BETWEEN = 6;
/** The navigation of a web page above the title is not longer. */
const MOST_ABOVE = 60;
/** 来源： on a line of its own, with the source on the next. */
const LONGEST_LABEL = 6;

/**
 * The lines of a salutation that is told by whom it names: with a wrong mark or none, 同志们， alone on its line with its text
 * right below, or 主任、各位委员：, at the top of the speech. Empty where there is any doubt. `end` is the line of the first right salutation or number.
 */
export function findUnmarkedSalutation(
  lines: readonly string[],
  isSkipped: (line: number) => boolean,
  end: number,
): readonly number[] {
  let above = 0;
  for (let at = 0; at < Math.min(end, MOST_ABOVE, lines.length); at++) {
    const line = lines[at] as string;
    if (line === '' || isSkipped(at)) continue;
    if (isUnmarkedSalutation(line) || addressesPeople(line))
      return above <= MOST_BETWEEN ? takeSalutation(lines, isSkipped, at, end) : [];
    const isTitle = TITLE_END.test(line) || TITLE_END.test(line.slice(0, -1));
    // What reads like a sentence is body, and what stands below body addresses nobody anew.
    if (!isTitle && isSentence(line)) return [];
    above = isTitle ? 0 : above + 1;
  }
  return [];
}

function isSentence(line: string): boolean {
  if (line.length > LONGEST_PART) return true;
  return /[。！？；：，]$/.test(line) && !(line.endsWith('：') && line.length <= LONGEST_LABEL);
}

/** The salutation from its first line on, if text or the first number stands right below. */
function takeSalutation(
  lines: readonly string[],
  isSkipped: (line: number) => boolean,
  from: number,
  end: number,
): readonly number[] {
  const found: number[] = [];
  let next = from;
  while (next < end && isUnmarkedSalutation(lines[next] ?? '')) {
    found.push(next);
    next = findBelow(lines, next);
  }
  // The last line has its mark: 各位来宾，⏎媒体界的朋友们：; or goes on to greet: 女士们、先生们，大家好！
  const last = lines[next] ?? '';
  if (next < end && !isSkipped(next) && (namesPeople(last) || isAddressedTo(last)))
    return namesPeople(last) || (last.length <= LONGEST_GREETING && /[：:！!]$/.test(last)) ? [...found, next] : [];
  const isFollowed = next < lines.length && (next === end || /[。！？；：，、.!?;:,]/.test(lines[next] ?? ''));
  return isFollowed && !isSkipped(next) ? found : [];
}

/** 女士们、先生们，大家上午好！ is not longer. */
const LONGEST_GREETING = 40;

/** Whether a line opens by addressing people: 女士们、先生们，大家上午好！ */
function isAddressedTo(line: string): boolean {
  return ADDRESSED_FIRST.test(line) && ADDRESSEE.test(line.split(/[、，,！!：:]/, 1)[0] ?? '');
}

/** The next line below that is not blank; past the end where there is none. */
function findBelow(lines: readonly string[], at: number): number {
  let below = at + 1;
  while (lines[below] === '') below++;
  return below;
}

function isUnmarkedSalutation(line: string): boolean {
  if (line.length > LONGEST_PART || !ADDRESSED_FIRST.test(line)) return false;
  const names = WRONG_SALUTATION_MARKS.includes(line.at(-1) as string) ? line.slice(0, -1) : line;
  return names.split(/[、，, \u3000]/).every((name) => ADDRESSEE.test(name));
}

/** 同志们，新征程已经开启…: a salutation that opens a paragraph. */
const ADDRESSED =
  /^(?:同志们|各位代表|各位委员|各位同志|各位领导|各位来宾|各位嘉宾|各位朋友|朋友们|老师们|同学们|女士们|先生们|乡亲们)[，！,!：:、]/;

/** Whether a paragraph opens with a salutation: 同志们，新征程已经开启…. */
export function isAddressed(line: string): boolean {
  return ADDRESSED.test(line);
}
