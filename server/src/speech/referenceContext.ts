import { isSentenceEnd } from './characters';
import type { NumberGroup } from './numberGroups';

/** Words before a phrase that say of what it speaks: 前述, 后面要讲的, 本讲话. */
export interface Pointing {
  readonly start: number;
  /** On which side of the words they say it is. */
  readonly side: 'before' | 'behind' | undefined;
  /** Whether they say that it is the speaker's own: 我刚才讲的, 本讲话. */
  readonly isOwn: boolean;
}

/** Behind these a pointing word is the speaker's own; behind a name (林书记刚才讲的) it is somebody else's. */
const OWN_BEFORE =
  '(^|[，。；：！？、,;:!?（(“]|我们?|按照|对照|参照|依照|结合|落实|抓好|做好|抓住|贯彻|围绕|根据|除了?|正如|如|把|对|按|在|见|是|到|从|即|就|像|及|由|将|和|与)';
const SAYING = '(?:已经|所)?(?:讲|说|谈|提|强调|部署|指出|讲述)(?:到|过|了)?的';
const BEFORE = new RegExp(`${OWN_BEFORE}((?:前述|上述|以上|前面|上面|刚才)(我们?)?(${SAYING})?)$`);
const BEHIND = new RegExp(`${OWN_BEFORE}((?:后面|下面|接下来)(我们?)?((?:将要?|还?要|还会)?(?:${SAYING}|讲|谈))?)$`);
const OWN = /(?:本(?:讲话|讲稿|发言|报告)|(?:我的|我这个)(?:讲话|讲稿|发言|报告)|这个讲话)的?$/;
/** 前面第二个问题 may be the next one in the room; these point in a text only. */
const TEXTUAL = /^(?:前述|上述|以上)/;
const LONGEST_POINTING = 24;

/** The words that point, right before a phrase. */
export function readPointing(text: string, { start, kind, numbers }: NumberGroup): Pointing | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_POINTING), start);
  const own = OWN.exec(before)?.[0];
  if (own !== undefined) return { start: start - own.length, side: undefined, isOwn: true };
  const isPrinted = kind === 'part' || numbers[0]?.bracket !== undefined;
  for (const [pattern, side] of [
    [BEFORE, 'before'],
    [BEHIND, 'behind'],
  ] as const) {
    const [, ahead = '', words, speaker, saying] = pattern.exec(before) ?? [];
    if (words === undefined || !(saying !== undefined || isPrinted || TEXTUAL.test(words))) continue;
    const isOwn = saying !== undefined && (speaker !== undefined || ahead.startsWith('我'));
    return { start: start - words.length, side, isOwn };
  }
  return undefined;
}

/** What has parts and points of its own. 书 of 书记 is none. */
const DOCUMENT =
  /》|报告|文件|决定|意见|纲要|规划|条例|通知|方案|办法|规定|章程|公报|决议|草案|手册|教材|文章|[^记]书(?!记)|协议|合同|附件|讲话|宪法|法律|制度|材料|细则|片(?=[，。！？；、])|片子|视频|党课|讲座|汇报|通报|演出|辅导|录像|节目|课程|课件|展览|试卷|第[一二三四五六七八九十百\d]{1,4}[条款章节编]/;
/** Who may have spoken of points, too. */
const OTHERS =
  /发言|书记|主任|[县市省镇乡区局厅部州]长|同志(?!们)|[省市县区镇]委|中央|上级|[县市省镇乡区]里|国务院|会议|作者|专家|大家[讲谈说提]|[他她]|屏幕|表格|清单|(?:[去前]年|上一?[次回])[^，。；]{0,6}会/;
const COUNT = '(?<![第（(一二三四五六七八九十百\\d])(?:[两二三四五六七八九十百]{1,3}|\\d{1,3})';
/** 提出五条措施。上述第三条…: what was counted just before is meant, and no list of the speech. */
const COUNTED = new RegExp(`${COUNT}(?:大|个)?(?:点|条|项|方面|部分|问题)`);
/** For what no number is printed for, everything that is counted. */
const COUNTED_AT_ALL = new RegExp(`${COUNT}(?:大|个|点|条|项|件|种|类|步|句|方面|部分|问题)`);
const FARTHEST = 160;
const CLAUSE_MARKS = '，；：,;:';

/** Whether a phrase stands by itself, and nobody else's parts are spoken of before it. */
export function mayBeOwn(text: string, group: NumberGroup): boolean {
  return (
    FREE.test(text.slice(Math.max(0, group.start - LONGEST_POINTING), group.start)) &&
    !isOfOthers(text, group, undefined)
  );
}

/** Whether something else than the speech may be spoken of before a phrase. What says that it is the speaker's own is judged by its clause only. */
function isOfOthers(text: string, group: NumberGroup, pointing: Pointing | undefined): boolean {
  const start = pointing?.start ?? group.start;
  const farthest = Math.max(0, start - FARTHEST);
  const isClauseEnd = (at: number): boolean => isSentenceEnd(text, at) || CLAUSE_MARKS.includes(text[at] as string);
  let from = farthest;
  if (pointing?.isOwn) for (from = start; from > farthest && !isClauseEnd(from - 1); ) from--;
  const before = text.slice(from, start);
  if (DOCUMENT.test(before) || OTHERS.test(before)) return true;
  const isPrinted = group.kind === 'part' || group.numbers[0]?.bracket !== undefined;
  return (isPrinted ? COUNTED : COUNTED_AT_ALL).test(before);
}

/** What a part or a printed number is the object of: 详见第二部分, 落实第（三）点. */
const GOVERNING =
  /(?:(?:^|[，。；：！？、,;:!?（(“])(?:如|正如)|(?:我们?|这些?|都|也|已经?)在|(?<![会接看再意偏少可遇碰引])见|按照|对照|落实|讲到|回到)$/;
/** What may stand behind a part that nothing points at. */
const PART_TAIL =
  /(?:中|里|里面)?(?:[，。；：、！？）),;:!?]|$|[和与及、]第|所|我?(?:已经?|将|还要?|也|都|就)?[讲提说谈](?!究|高|升|供|前|案)|的(?:要求|内容|意见|部署|任务|安排)|(?:已经|所)?(?:部署|提出|强调|明确|安排)的)/y;
/** What may stand behind a part that begins a sentence: 第二部分讲的产业, 第二部分中的任务. 第一部分讲的是… tells what a part is about, of whatever it is one. */
const TOPIC_TAIL = /(?:(?:已经|所)?(?:讲|说|谈|提|强调|部署|明确)(?:到|过|了)?|中|里|里面)的(?!是)/y;
const SENTENCE_START = /(?:^|[。！？])$/;
const FREE = new RegExp(`${OWN_BEFORE}$`);

/** Whether a phrase speaks of this speech: it points, leads on to a point, has a number as printed, or is what one says of a part; and nobody else's is spoken of. */
export function isMeant(text: string, group: NumberGroup, pointing: Pointing | undefined, hasPath: boolean): boolean {
  const isNamed = pointing !== undefined || group.isWritten || isNamedByItself(text, group, hasPath);
  return isNamed && !isOfOthers(text, group, pointing);
}

/** Whether a phrase is one end of a range, 第二部分至第四部分: what lies between has no number to change. */
export function isRange(text: string, { start, end }: NumberGroup): boolean {
  return RANGE_BEHIND.test(text.slice(end, end + 4)) || RANGE_BEFORE.test(text.slice(Math.max(0, start - 4), start));
}

const RANGE_BEHIND = /^(?:至|到|[—－~～-]{1,2})[第（(一二三四五六七八九十\d]/;
const RANGE_BEFORE = /[）)点条项分面题一二三四五六七八九十\d](?:至|到|[—－~～-]{1,2})$/;

function isNamedByItself(text: string, { kind, numbers, start, end }: NumberGroup, hasPath: boolean): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_POINTING), start);
  // Behind anything else it is part of a name: 省令第（二）项.
  if (hasPath || numbers[0]?.bracket !== undefined) return FREE.test(before);
  if (kind === 'point') return false;
  PART_TAIL.lastIndex = end;
  TOPIC_TAIL.lastIndex = end;
  return (PART_TAIL.test(text) && GOVERNING.test(before)) || (TOPIC_TAIL.test(text) && SENTENCE_START.test(before));
}
