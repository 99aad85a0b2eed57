import { findMasks } from './masks';
import type { Span } from './span';

/** `mask`: a sign in place of words that were hidden (*同志); `note`: 【待补】; `blank`: ____; `unknown`: XX市, X月X日. */
export type PlaceholderKind = 'mask' | 'note' | 'blank' | 'unknown';

/** A place that is still to be filled in, in offsets of its paragraph. */
export interface Placeholder extends Span {
  readonly kind: PlaceholderKind;
}

const NONE: readonly Placeholder[] = [];
/** A paragraph with more is a pattern of signs, no draft. */
const MOST = 100;

/** One of these is in every placeholder. */
const SIGN = /[Xx×Ｘｘ╳*＊＿【[［〔]|__|○○|[（(](?=[^（）()]{0,30}(?:待|此处|请))/;

/** Finds what is still to be filled in, in order. Linear; a paragraph without any of the signs is only looked through for them. */
export function lexPlaceholders(text: string): readonly Placeholder[] {
  if (!SIGN.test(text)) return NONE;
  const notes = collect(text, NOTE, 'note', isNote);
  const others = [
    ...collect(text, UNKNOWN, 'unknown', isUnknown),
    ...collect(text, BLANK, 'blank', isBlankToFill),
    ...findMasks(text, MOST).map((span): Placeholder => ({ ...span, kind: 'mask' })),
  ].sort((a, b) => a.start - b.start);
  const found = [...notes, ...others.filter(({ start }) => !isInside(notes, start))];
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** How much of what stands before a token is looked at. */
const LONGEST_LEAD = 5;

function collect(
  text: string,
  pattern: RegExp,
  kind: PlaceholderKind,
  isOne: (token: string, before: string, after: string, lead: string) => boolean,
): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const { index: start, 0: token } of text.matchAll(pattern)) {
    const end = start + token.length;
    const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
    if (!isOne(token, lead.slice(-1), text[end] ?? '', lead)) continue;
    found.push({ kind, start, end });
    if (found.length === MOST) break;
  }
  return found;
}

function isInside(notes: readonly Span[], at: number): boolean {
  return notes.some(({ start, end }) => at >= start && at < end);
}

const NOTE = /【[^【】]{0,40}】|[［[〔（(][^［\][〔〕（）()］]{1,30}[\]］〕）)]/g;
/** 【此处补数据】, while 【此处停顿】 and 【此处播放视频】 are said to the speaker. */
const HERE =
  /^此处(?:.{0,4}(?:填|补|待[补定填核续完确])|请?(?:插入|加入|添加|写|加).{0,6}(?:数据|数字|名称|姓名|人名|地名|日期|时间|地点|单位))/;
const IN_LENTICULAR = /待[补定填核续完确]|^请(?:补|填|插|核|确认)|XX|××|to-?do|__|^[\s?？….]*$/i;
/** Inside a sentence a field of a template; at the head of a line a label of what follows it. */
const FIELD = /补充|填写|插入|核实|确认|^.{0,6}(?:姓名|名称|单位|日期|时间|地点|数据|数字|人名|地名|职务)$/;
const IN_BRACKETS = /^.{0,6}待(?:补充?|定|填写?|核实?|核定|核对|确认|续|完善|更新|查)$|^请(?:补充|插入|填写|核实)/;

/** 状态为【待确认】: the note is what is spoken of. */
const NAMED = /(?:状态|标|标注|标记|标明|注明|显示|列)[为成是]?[：:]?$/;

function isNote(token: string, before: string, _after: string, lead: string): boolean {
  const inside = token.slice(1, -1);
  if (NAMED.test(lead)) return false;
  if (inside.startsWith('此处')) return HERE.test(inside);
  if (!token.startsWith('【')) return IN_BRACKETS.test(inside);
  return IN_LENTICULAR.test(inside) || (before.trim() !== '' && FIELD.test(inside));
}

const X = '[Xx×Ｘｘ╳]';
const UNKNOWN = new RegExp(
  [
    `(?:${X}{1,4} ?年 ?)?${X}{1,2} ?月(?: ?${X}{1,2} ?日)?`,
    `${X}{2,4} ?年`,
    `(?<=月 ?)${X}{1,2} ?日`,
    `(?<=[日午])${X}{1,2}[时点]`,
    `${X}+`,
    '○{2,}',
  ].join('|'),
  'g',
);
const FOREIGN = /[0-9A-Za-z０-９.@_+\-–—&=/\\]/;
const HAN = /[一-龥]/;
const PLACE = /[省市州县区旗乡镇村]/;
/** Where × cannot be a multiplication of words, as in 数据要素×: after these a place begins. */
const BEFORE_PLACE = /[省市州县区旗乡镇在到从赴和与及]/;
const MEASURE = /[%％个名户项件条亩吨万亿]/;

/** A longer row of signs is a line drawn, or a test of the keyboard. */
const LONGEST_UNKNOWN = 16;

function isUnknown(token: string, before: string, after: string): boolean {
  if (token.length > LONGEST_UNKNOWN) return false;
  if (token.startsWith('○')) return PLACE.test(after) && !/[一二三四五六七八九〇零\d]/.test(before);
  const isDate = HAN.test(token.at(-1) ?? '');
  if (FOREIGN.test(before) || (!isDate && FOREIGN.test(after))) return false;
  if (isDate) return true;
  if (before === '第' && /[届章卷期号集]/.test(after)) return false;
  if (token.length > 1) return true;
  if (token === '×')
    return /[%％]/.test(after) || (PLACE.test(after) && (!HAN.test(before) || BEFORE_PLACE.test(before)));
  return PLACE.test(after) || MEASURE.test(after);
}

const BLANK = /_{2,}|＿{2,}/g;

/** Not inside a name of a file, and no line drawn across the page. */
function isBlankToFill(_token: string, before: string, after: string): boolean {
  return !/[A-Za-z]/.test(before + after) && (before + after).trim() !== '';
}
