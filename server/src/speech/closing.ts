import { isAddressed } from './salutation';

/** Words that open a closing at the head of its paragraph. */
const OPENS =
  /^(?:最后[，,]\s{0,2}(?:祝|预祝|衷心|再次|让我们|谨|我(?:衷心|真诚|谨)?祝)|让我们|祝愿|预祝|衷心祝愿?|祝(?:大会|各位|大家|同志|同学|愿|福)|谢谢|特此(?:报告|汇报|说明|通报|倡议)|以上(?:报告|汇报|意见|发言)|我的(?:讲话|发言|报告|汇报|致辞)(?:完了|到此|就到))/;
const CALLS = /^(?:让我们|祝)/;
/** Words that close wherever they stand in the last paragraph. */
const CLOSES =
  /(?:谢谢(?:大家|各位)?[！!。.]?$|让我们[^。！]{2,120}[！!。.]$|(?:祝|预祝)[^。！]{2,60}(?:成功|健康|快乐|顺利|幸福|如意|吉祥|进步|愉快|安康)[^。！]{0,20}[！!。.]$|万岁[！!。.]$|安息吧?[！!。.]$|特此(?:报告|汇报|说明|通报|倡议)[！!。.]$|[Tt]hank(?:s| you)[^。！]{0,30}[！!。.]$|(?:而|努力)奋斗[！!。.]$|作出(?:新的|更大|应有的)[^。！]{0,10}贡献[！!。.]$)/;
/** What a closing is told by stands within so many characters of the end. */
const LONGEST_END = 200;
/** In a speech without numbers, a closing has at most so many paragraphs. */
const MOST_CLOSING = 4;

/** Whether a paragraph calls to act, thanks or wishes well at its end: 让我们携手前行！ */
export function endsClosing(line: string): boolean {
  return OPENS.test(line) || CLOSES.test(line.slice(-LONGEST_END));
}

/** What a closing is looked for in. */
export interface ClosingSearch {
  readonly lines: readonly string[];
  readonly salutation: readonly number[];
  /** Lines to look behind: from the first line behind the last number, or, without numbers, behind the first salutation or the title. */
  readonly from: number;
  /** Line of an appendix, or the line count. */
  readonly end: number;
  readonly hasNumbers: boolean;
  readonly isSkipped: (line: number) => boolean;
}

/**
 * The closing: from the salutation that returns behind the last number; without one, the last paragraphs that thank,
 * wish or call.
 */
export function findClosing({ lines, salutation, from, end, hasNumbers, isSkipped }: ClosingSearch): readonly number[] {
  const body: number[] = [];
  for (let at = from; at < end; at++) if (lines[at] !== '' && !isSkipped(at)) body.push(at);
  const salutations = new Set(salutation);
  const addresses = (at: number): boolean => salutations.has(at) || isAddressed(lines[at] as string);
  // All that follows a number is near the end; without numbers only the last paragraphs are.
  const near = hasNumbers ? body : body.slice(Math.max(1, body.length - MOST_CLOSING));
  const last = body.slice(Math.max(1, body.length - MOST_CLOSING));
  // A heading’s only paragraph is its body, whatever it calls for; thanks are no body, unless a speech begins with them.
  const opens = (at: number): boolean =>
    OPENS.test(lines[at] as string) && (last.includes(at) || !CALLS.test(lines[at] as string));
  const first =
    near.find(addresses) ??
    (hasNumbers ? body.slice(-MOST_CLOSING) : last).find(opens) ??
    last.slice(-1).find((at) => CLOSES.test((lines[at] as string).slice(-LONGEST_END)));
  return first === undefined ? [] : body.filter((at) => at >= first);
}
