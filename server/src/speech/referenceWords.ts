import { isSentenceEnd } from './characters';
import { isHanNumeralStart, type Numeral, readDigits, readHanNumeral } from './numeral';
import { findQuotations } from './quotations';
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

/** Words that speak of numbered places of a speech: 第二部分, 前述第（三）点, 第（二）、（三）点. Offsets are relative to the paragraph. */
export interface ReferencePhrase {
  readonly numbers: readonly NamedNumber[];
  /** A part of the whole speech, or a point of a list. */
  readonly kind: 'part' | 'point';
  /** Where its words say that it is: 前述, 后面要讲的. */
  readonly side: 'before' | 'behind' | undefined;
  /** Whether what it names is inside the part that was named last: 第二部分|第（三）点. */
  readonly inPart: boolean;
}

const MOST_NUMBERS = 8;
const CLOSING: Readonly<Record<string, string>> = { '（': '）', '(': ')' };
const JOINING = /(?:、|和|与|及|以及)?第?/y;
const MEASURE =
  /个?部分|个?方面(?!军)|个?问题|点(?![一二三四五六七八九十百0-9０-９钟半])|[条项](?=要求|意见|建议|任务|工作|措施|举措|原则|的|中|里|所|讲|[，。；：、！？）)”’,;:!?]|$)/y;

interface Group {
  readonly numbers: readonly NamedNumber[];
  readonly kind: 'part' | 'point';
  readonly start: number;
  readonly end: number;
  /** Whether it is a marker written out, 一、 or （二）. */
  readonly isWritten: boolean;
}

/** Reads 第三点, 第（三）点, 第（二）、（三）点 at a 第. A range, 第二至四点, is none: its ends do not move by themselves. */
function readGroup(text: string, start: number): Group | undefined {
  const numbers: NamedNumber[] = [];
  let at = start + 1;
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
    numbers.push({ value: numeral.value, span, words: { start: numbers.length === 0 ? start : at, end }, bracket });
    MEASURE.lastIndex = end;
    const measure = MEASURE.exec(text)?.[0];
    if (measure !== undefined) {
      const last = numbers.pop() as NamedNumber;
      numbers.push({ ...last, words: { ...last.words, end: end + measure.length } });
      const kind = bracket === undefined && measure.endsWith('部分') ? 'part' : 'point';
      return { numbers, kind, start, end: end + measure.length, isWritten: false };
    }
    JOINING.lastIndex = end;
    const joined = JOINING.exec(text)?.[0].length ?? 0;
    if (joined === 0 && bracket === undefined) return undefined;
    at = end + joined;
  }
  return undefined;
}

function readNumeral(text: string, at: number): Numeral | undefined {
  return readHanNumeral(text, at) ?? readDigits(text, at);
}

/** Behind these a pointing word is the speaker's own; behind a name (林书记刚才讲的) it is somebody else's. */
const OWN_BEFORE =
  '(?:^|[，。；：！？、,;:!?（(]|我们?|按照|对照|参照|依照|结合|落实|抓好|做好|贯彻|围绕|根据|除了?|正如|如|把|对|按|在|见|是|到|从|即|就|像|及|由|将|和|与)';
const SAYING = '(?:已经|所)?(?:讲|说|谈|提|强调|部署|指出|讲述)(?:到|过|了)?的';
const BACKWARDS = new RegExp(`${OWN_BEFORE}((?:前述|上述|以上|前面|上面|刚才)(?:我们?)?(?:${SAYING})?)$`);
const FORWARDS = new RegExp(`${OWN_BEFORE}((?:后面|下面|接下来)(?:我们?)?(?:将要?|还?要|还会)?(?:${SAYING}|讲|谈)?)$`);
const OWN = /((?:本|这个|这篇|今天的|我的|我这个)(?:讲话|讲稿|发言|报告)的?)$/;
const LONGEST_POINTING = 24;
/** 在第二部分: what a part is the object of. */
const GOVERNING =
  /(?:(?:^|[，。；：！？、,;:!?（(]|我们?)(?:在|如|按|把|对|从)|(?<![会接看再意偏少可遇碰引])见|正如|按照|对照|结合|落实|讲到|回到)$/;
/** What may stand behind a part that nothing points at. */
const PART_TAIL =
  /(?:中|里|里面)?(?:[，。；：、！？）),;:!?]|$|[和与及、]第|所|我?(?:已经?|将|还要?|也|都|就)?[讲提说谈](?!究|高|升|供|前|案)|的(?:要求|内容|意见|部署|任务|安排))/y;

interface Pointing {
  readonly start: number;
  readonly side: 'before' | 'behind' | undefined;
}

function readPointing(text: string, at: number): Pointing | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_POINTING), at);
  for (const [pattern, side] of [
    [BACKWARDS, 'before'],
    [FORWARDS, 'behind'],
    [OWN, undefined],
  ] as const) {
    const words = pattern.exec(before)?.[1];
    if (words !== undefined) return { start: at - words.length, side };
  }
  return undefined;
}

const FARTHEST_SENTENCE = 160;
/** What has parts and points of its own. 书 of 书记 is none. */
const DOCUMENT =
  /》|报告|文件|决定|意见|纲要|规划|条例|通知|方案|办法|规定|章程|公报|决议|草案|手册|教材|文章|[^记]书(?!记)|协议|合同|附件|讲话|发言|宪法|法律|第[一二三四五六七八九十百\d]{1,4}[条款章节编]/;
/** 提出五条措施。上述第三条…: what was counted just before is meant, and no list of the speech. */
const COUNTED =
  /(?<![第（(一二三四五六七八九十百\d])(?:[两二三四五六七八九十百]{1,3}|\d{1,3})(?:大|个)?(?:点|条|项|方面|部分|问题)/;
const FARTHEST_COUNT = 120;
const CLAUSE_MARKS = '，；：,;:';

/** Whether something else than the speech itself may be spoken of before a phrase. What points is judged by its clause, everything else by its sentence. */
function isOfDocument(text: string, start: number, points: boolean): boolean {
  const farthest = Math.max(0, start - FARTHEST_SENTENCE);
  let from = start;
  while (from > farthest && !isSentenceEnd(text, from - 1)) {
    if (points && CLAUSE_MARKS.includes(text[from - 1] as string)) break;
    from--;
  }
  if (DOCUMENT.test(text.slice(from, start))) return true;
  return COUNTED.test(text.slice(Math.max(0, start - FARTHEST_COUNT), start));
}

/** Whether it is said of this speech: it points, names a number as printed, or is what a sentence about a speech says of its part. */
function isMeant(text: string, group: Group, pointing: Pointing | undefined, hasPath: boolean): boolean {
  if (pointing !== undefined || hasPath) return true;
  if (group.kind === 'point') return group.numbers[0]?.bracket !== undefined;
  PART_TAIL.lastIndex = group.end;
  return PART_TAIL.test(text) && GOVERNING.test(text.slice(Math.max(0, group.start - LONGEST_POINTING), group.start));
}

const PATH_JOINT = /^(?:的|中的?|里的?|讲的|所讲的|提出的)?$/;
const PAIR_JOINT = /^(?:、|和|与|及|以及)$/;
const LONGEST_JOINT = 4;
/** A paragraph with more of them is no speech. */
const MOST_GROUPS = 200;

const NOTHING: readonly ReferencePhrase[] = [];

/** Finds what may speak of numbered places, in order and without overlaps. Linear in the length of the paragraph. */
export function lexReferences(text: string): readonly ReferencePhrase[] {
  const groups = [...readGroups(text), ...readWrittenPaths(text)].sort((a, b) => a.start - b.start);
  if (groups.length === 0 || groups.length > MOST_GROUPS) return NOTHING;
  const quotations = findQuotations(text);
  const found: ReferencePhrase[] = [];
  let side: ReferencePhrase['side'];
  let wasMeant = false;
  let inPart = false;
  groups.forEach((group, index) => {
    const previous = groups[index - 1];
    const continues = isPath(text, previous, group);
    const pairs = previous?.kind === group.kind && PAIR_JOINT.test(jointOf(text, previous, group));
    const goesOn = continues || pairs;
    const pointing = goesOn ? undefined : readPointing(text, group.start);
    const start = pointing?.start ?? group.start;
    const hasPath = group.isWritten || isPath(text, group, groups[index + 1]);
    side = goesOn ? side : pointing?.side;
    inPart = continues || (pairs && inPart);
    // What goes on from what is not meant is not meant either.
    wasMeant =
      (goesOn
        ? wasMeant
        : isMeant(text, group, pointing, hasPath) && !isOfDocument(text, start, pointing !== undefined)) &&
      !quotations.some((quotation) => quotation.start < group.end && quotation.end > start);
    if (!wasMeant) return;
    const [first, ...others] = group.numbers;
    if (first === undefined) return;
    found.push({
      numbers: [{ ...first, words: { ...first.words, start } }, ...others],
      kind: group.kind,
      side,
      inPart,
    });
  });
  return found;
}

function jointOf(text: string, previous: Group | undefined, group: Group): string {
  return previous === undefined || group.start - previous.end > LONGEST_JOINT
    ? '.'
    : text.slice(previous.end, group.start);
}

function isPath(text: string, previous: Group | undefined, group: Group | undefined): boolean {
  if (previous?.kind !== 'part' || group?.kind !== 'point' || previous.numbers.length > 1) return false;
  return previous.isWritten === group.isWritten && PATH_JOINT.test(jointOf(text, previous, group));
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
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
const WRITTEN_PATH = new RegExp(`(?<=[“见])(${HAN})、[（(](${HAN})[）)](?=[”，。；）),;]|$)`, 'g');

function readWrittenPaths(text: string): readonly Group[] {
  return [...text.matchAll(WRITTEN_PATH)].flatMap(({ index, 1: upper = '', 2: lower = '' }) => {
    const above = writtenGroup(text, 'part', index, index + upper.length + 1, index);
    const inside = above && writtenGroup(text, 'point', above.end, above.end + lower.length + 2, above.end + 1);
    return above === undefined || inside === undefined ? [] : [above, inside];
  });
}

function writtenGroup(
  text: string,
  kind: Group['kind'],
  start: number,
  end: number,
  numeralAt: number,
): Group | undefined {
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
