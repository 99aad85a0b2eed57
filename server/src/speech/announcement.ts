import { isBlank, isSentenceEnd, skipBlanks } from './characters';
import { readDigits, readHanNumeral } from './numeral';
import type { Span } from './span';

/**
 * A clause that tells how much is to come: 我讲三点意见, 重点抓好八个方面工作：.
 * Of a paragraph its spans are relative to the paragraph; of a speech, to the draft.
 */
export interface Announcement {
  /** From the head of its sentence to behind its mark: `今天开会。|下面，我讲三点意见。|`. */
  readonly span: Span;
  /** What says how many: `讲|三|点意见`, `讲|几|点意见`; the measure in `讲|点|意见`. */
  readonly countSpan: Span;
  /** Undefined where the words promise no number: 几点, 一些, 三四个. */
  readonly count: number | undefined;
  /** Whether a speaker says what is to be said (我讲三点意见), and not what is to be done (抓好三项工作). */
  readonly spoken: boolean;
}

/** An announcement of a speech. */
export interface PlacedAnnouncement extends Announcement {
  /** 0-based. */
  readonly line: number;
}

const NUMERAL = '(?:[几两二三四五六七八九十]|十一|[0-9０-９])';
const MEASURE = '(?:[大个点句条项件类种步]|方面|部分)';
/** Where a count may stand. Two sets of characters, which is what engines scan for fastest; everything dearer runs only where this hits. What follows is looked at only, so that no place hides the next. */
const COUNTED = /[几两一二三四五六七八九十0-9０-９讲谈提说](?= ?[大个点句条项件类种步方部些一])/g;
/** What such a place must begin with: 三点, 十一个, 3方面, 3 点; 讲点, 讲些, 讲一个. */
const COUNT_HEAD = new RegExp(`^(?:. ?${MEASURE}|[讲谈提说](?:一?[点些]|一[个句]))`);

/** The rest of the clause: what is counted, a polite word behind it (供同志们参考, 与大家共勉), and its mark. */
const TAIL = new RegExp(
  `^(${MEASURE}|些)([^。：；！？，、:;!?,.“”‘’（）()\\d０-９]{0,16})(?:[，,](?:仅供|供|与|和|同|请)[^。：；！？，、:;!?,]{0,14})?[ \\u3000]{0,4}([。：:！!]|\\.(?![0-9A-Za-z])|$)`,
);
const LONGEST_TAIL = 48;
const NAMED =
  /(?:^|意见|要求|建议|希望|想法|看法|感想|感受|体会|认识|问题|方面|倡议|话|工作|任务|事|事情|实事|举措|措施|重点|关键|环节|原则|特点|关系|要点|阶段|原因|经验|教训|目标|部分|内容|条件|情况|议程|事项|突破|变化|优势|挑战|亮点|关口|文章|说明)$/;
const NAMED_BY_VERB =
  /(?:实现突破|作.{0,4}说明|加以说明|讲起|说起|谈起|来讲|来说|来谈|来看|着手|入手|发力|用力|努力|推进|下功夫)$/;

/** Words for speaking, before the count in its own clause. */
const SPEAKING = /(?:讲|谈|提(?![高升供前倡案])|强调|交流|报告(?![分有共])|汇报|介绍|概述|说$)[^，,、和与及]{0,14}$/;
const SPOKE = /(?:讲|谈|提出?|强调|交流|说|报告|汇报|介绍)[了过]/;
/** Words for doing, which announce where the counted things have a name. */
const WORKING =
  /(?:以下|如下|下列|重点|主要|着重|着力|突出|注重|注意|抓|做|办|从|就|对|把握|采取|明确|部署|围绕|聚焦|处理|解决|实现|落实|需要|还有)[^，,、和与及]{0,14}$/;
/** Words that announce before a colon only. */
const STATING = /(?:[有是分含为要]|包括|坚持|推进|完善|体现在|表现在)[^，,、和与及]{0,10}$/;
/** 第三方面, 这三点, 以上四条, 其中两项, 3.5个: not a count of what comes. */
const POINTING = /(?:[第这那每各近超约另“‘"（(.．·%—-]|上述|前述|以上|[之其]中|[前后])的?$/;
/** 4个方面21条措施: neither is a promise, unless a verb stands between: 就三个方面提几点要求. */
const ANOTHER_COUNT = new RegExp(`${NUMERAL}${MEASURE}(?!.{0,16}[讲谈提说抓做])`);
const COUNT_BEHIND = new RegExp(NUMERAL + MEASURE);
const LONGEST_CLAUSE = 40;

const NOTHING: readonly Announcement[] = [];

/** Finds the announcements of a paragraph, in order. Linear in its length. */
export function lexAnnouncements(text: string): readonly Announcement[] {
  let found: Announcement[] | undefined;
  let end = 0;
  for (const { index } of text.matchAll(COUNTED)) {
    if (index < end) continue;
    const announcement = readAnnouncement(text, index);
    if (announcement === undefined) continue;
    found ??= [];
    found.push(announcement);
    end = announcement.span.end;
  }
  return found ?? NOTHING;
}

/** Whether a paragraph ends by announcing what comes: 下面，我讲几点意见。 */
export function endsAnnouncing(paragraph: {
  readonly text: string;
  readonly announcements: readonly Announcement[];
}): boolean {
  const last = paragraph.announcements.at(-1);
  return last !== undefined && skipBlanks(paragraph.text, last.span.end) >= paragraph.text.length;
}

function readAnnouncement(text: string, hit: number): Announcement | undefined {
  if (!COUNT_HEAD.test(text.slice(hit, hit + 4))) return undefined;
  const quantity = readQuantity(text, hit);
  if (quantity === undefined) return undefined;
  const { start, end } = quantity.span;
  const tailStart = skipBlanks(text, end);
  const tail = TAIL.exec(text.slice(tailStart, tailStart + LONGEST_TAIL));
  if (tail === null) return undefined;
  const [matched, measure = '', what = '', mark] = tail;
  const tailEnd = tailStart + matched.length;
  // The pattern takes the end of the slice for the end of the paragraph.
  if (mark === '' && tailEnd < text.length) return undefined;
  const sentence = findSentenceStart(text, start);
  const clause = text.slice(Math.max(sentence, start - LONGEST_CLAUSE), start);
  const before = clause.slice(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf(',')) + 1);
  if (POINTING.test(before) || ANOTHER_COUNT.test(before) || what.startsWith('百分点') || COUNT_BEHIND.test(what))
    return undefined;
  const isColon = mark === '：' || mark === ':';
  const isNamed = NAMED.test(what.trimEnd()) || NAMED_BY_VERB.test(what.trimEnd());
  const spoke = SPOKE.test(before);
  const spoken = isNamed && !spoke && SPEAKING.test(before);
  const announces = isColon ? spoke || WORKING.test(before) || STATING.test(before) : !spoke && WORKING.test(before);
  if (!spoken && !(announces && (isColon || (isNamed && isPromised(measure, what, before))))) return undefined;
  if (quantity.count === undefined ? quantity.isFigure : quantity.count > MOST_COUNTED) return undefined;
  return { span: { start: sentence, end: tailEnd }, countSpan: quantity.span, count: quantity.count, spoken };
}

/** Nobody announces more than this; 政协提案320件 is an amount. */
const MOST_COUNTED = 60;
const LONGEST_PROMISE = 12;

/** Work that a full stop ends is announced in few words, 抓好四个方面。, and not counted up: 建成水渠44条。 */
function isPromised(measure: string, what: string, before: string): boolean {
  return what === ''
    ? measure === '点' || measure === '方面' || /[以如]下的?$/.test(before)
    : what.length <= LONGEST_PROMISE;
}

interface Quantity {
  readonly span: Span;
  readonly count: number | undefined;
  /** Whether it holds digits. */
  readonly isFigure: boolean;
}

/** 三, 十一, 12, 几; the measure alone in 讲点意见; 一 in 讲一个问题. */
function readQuantity(text: string, hit: number): Quantity | undefined {
  if ('讲谈提说'.includes(text[hit] as string)) {
    const isOne = text[hit + 1] === '一' && !'点些'.includes(text[hit + 2] as string);
    if (isOne) return { span: { start: hit + 1, end: hit + 2 }, count: 1, isFigure: false };
    const start = hit + 1;
    return { span: { start, end: start + (text[start] === '一' ? 1 : 0) }, count: undefined, isFigure: false };
  }
  const end = hit + 1;
  let start = hit;
  while (start > 0 && end - start < LONGEST_NUMERAL && NUMERAL_CHARACTERS.includes(text[start - 1] as string)) start--;
  const numeral = text.slice(start, end);
  // 一个 is everywhere; it counts behind a word for speaking only.
  if (numeral === '一') return undefined;
  return { span: { start, end }, count: readCount(numeral), isFigure: /[\d０-９]/.test(numeral) };
}

const NUMERAL_CHARACTERS = '几两一二三四五六七八九十百千万余多数0123456789０１２３４５６７８９';
const LONGEST_NUMERAL = 8;

function readCount(text: string): number | undefined {
  if (text === '两') return 2;
  const numeral = readHanNumeral(text, 0) ?? readDigits(text, 0);
  return numeral?.end === text.length ? numeral.value : undefined;
}

const LONGEST_SENTENCE = 200;

/** Where the sentence begins that holds `at`; a very long one is cut. */
function findSentenceStart(text: string, at: number): number {
  const farthest = Math.max(0, at - LONGEST_SENTENCE);
  let start = at;
  while (start > farthest && !isSentenceEnd(text, start - 1) && text[start - 1] !== '；' && text[start - 1] !== ';')
    start--;
  while (start < at && isBlank(text[start])) start++;
  return start;
}
