import { endsSentence } from './ending';
import { isAddressed } from './salutation';

/** Words that open a closing at the head of its paragraph. */
const OPENS =
  /^(?:最后[，,]\s{0,2}(?:祝|预祝|衷心|再次|让我们|谨|我(?:衷心|真诚|谨)?祝)|让我们|祝愿|预祝|衷心祝愿?|祝(?:大会|各位|大家|同志|同学|愿|福)|谢谢|特此(?:报告|汇报|说明|通报|倡议)|以上(?:报告|汇报|意见|发言)|我的(?:讲话|发言|报告|汇报|致辞)(?:完了|到此|就到))/;
const CALLS = /^(?:让我们|祝)/;
/** Words that close wherever they stand in the last paragraph. */
const CLOSES =
  /(?:谢谢(?:大家|各位)?[！!。.]?$|让我们[^。！]{2,120}[！!。.]$|(?:祝|预祝)[^。！]{2,60}(?:成功|健康|快乐|顺利|幸福|如意|吉祥|进步|愉快|安康)[^。！]{0,20}[！!。.]$|万岁[！!。.]$|安息吧?[！!。.]$|特此(?:报告|汇报|说明|通报|倡议)[！!。.]$|[Tt]hank(?:s| you)[^。！]{0,30}[！!。.]$|(?:而|努力)奋斗[！!。.]$|作出(?:新的|更大|应有的)[^。！]{0,10}贡献[！!。.]$)/;
/** Sentences that nothing but the end of a speech is made of. */
const FAREWELLS = [
  // 今天就讲到这里。 我的话讲完了。
  /^(?:[^。，,]{0,12}[，,])?[^。，,；：]{0,12}就(?:先)?(?:讲|说|谈|汇报|交流|介绍|发言)到?(?:这里|这儿|这些|这么多|此)(?:为止)?(?:[，,][^。，,]{0,20})?[。！!]$/,
  /^我(?:的话|的?讲话|的?发言|的?汇报)?(?:就)?(?:讲|说|汇报|发言)?完(?:了|毕)(?:[，,][^。，,]{0,20})?[。！!]$/,
  // 讲得不对的地方，请批评指正。
  /^(?:[^。，,]{0,12}[，,])?[^。，,]{0,12}不(?:对|妥|当|到|周|足|正确|准确|全面)(?:的地方|之处)[，,](?:[^。，,]{0,8}[，,])?[敬恳还也]?请[^。，,]{0,16}(?:指正|批评|谅解|包涵|海涵|原谅)[。！!]$/,
  // 以上三点，请同志们抓好落实。 but not 以上三项工作，请县发改局牵头。
  /^以上(?:(?:[一二两三四五六七八九十几]{1,2}|\d{1,2})(?:点|条|句话|个方面))?(?:意见|要求|希望|建议|体会|想法)?[，,](?:(?:敬?请|希?望)(?:大家|同志们|各)[^。]{0,40}|(?:仅?供|与|和|同)(?:大家|同志们|各位|领导)[^。]{0,20}|[敬恳]?请(?:批评指正|审议|指正)[^。]{0,8})[。！!]$/,
  // 春节将至，在此给大家拜个早年！
  /^[^。]{0,30}[给向][^。，,]{1,16}拜个?[早晚]?年[了啦]?[！!。]$/,
  // 今天的会议到此结束。 散会！
  /^(?:现在[，,]?)?(?:我宣布[，,：:]?)?(?:[^。，,]{0,20}(?:会|会议|议程)(?:就)?到此结束|散会)(?:[，,][^。，,]{0,12})?[。！!]?$/,
];
/** A farewell is no longer. */
const LONGEST_FAREWELL = 120;

/** Whether a paragraph is nothing but a farewell, in one sentence or several: 今天就讲到这里。讲得不对的地方，请批评指正。 */
function isFarewell(line: string): boolean {
  if (line.length > LONGEST_FAREWELL) return false;
  return splitSentences(line).every((sentence) => FAREWELLS.some((words) => words.test(sentence)));
}

function splitSentences(line: string): readonly string[] {
  return line.match(/[^。！!]+[。！!]?/g)?.map((sentence) => sentence.trim()) ?? [line];
}

/** What a closing is told by stands within so many characters of the end. */
const LONGEST_END = 200;
/** In a speech without numbers, a closing has at most so many paragraphs. */
const MOST_CLOSING = 4;

/** Whether a paragraph calls to act, thanks, wishes well or takes leave at its end: 让我们携手前行！ */
export function endsClosing(line: string): boolean {
  const end = line.slice(-LONGEST_END);
  return OPENS.test(line) || CLOSES.test(end) || isFarewell(splitSentences(end).at(-1) ?? end);
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
 * wish or call. What takes leave is of it, where nothing else follows.
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
  let start = first === undefined ? body.length : body.indexOf(first);
  // A section, and a speech without numbers, says something before leave is taken, if only on the line of its heading.
  const saying = hasNumbers && endsSentence(lines[from - 1] ?? '') ? 0 : 1;
  while (start > saying && isFarewell(lines[body[start - 1] as number] as string)) start--;
  return body.slice(start);
}
