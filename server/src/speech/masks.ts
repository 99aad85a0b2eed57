import { findIndentation } from './findHead';
import type { Span } from './span';

const STARS = /[*＊]+/g;
const HAN = /[一-龥]/;
const FOREIGN = /[0-9A-Za-z０-９%％]/;
/** Behind a name that was masked. */
const OF_A_NAME = /^(?:总书记|主席|总理|新时代|同志|思想|书记|省长|市长|县长|区长|部长|主任)/;
const IN_FORMULA = /[=＝÷]/;
/** What is set in italics is short and holds no marks. */
const ITALIC = /^[^，。；：、,.;: \u3000]{1,12}$/;

/** The asterisks of a paragraph that stand for words that were hidden, `most` of them: 贯彻*新时代, 张**同志. Those of Markdown come in pairs or head the line. */
export function findMasks(text: string, most: number): readonly Span[] {
  const runs: Span[] = [];
  for (const { index: start, 0: run } of text.matchAll(STARS)) {
    runs.push({ start, end: start + run.length });
    if (runs.length > 2 * most) return [];
  }
  if (runs.length === 0 || IN_FORMULA.test(text)) return [];
  const indentation = findIndentation(text);
  const masks: Span[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as Span;
    const next = runs[index + 1];
    const isAtHead = run.start < indentation;
    if (next !== undefined && isPair(text, run, next, isAtHead)) index++;
    else if (!isAtHead && isMask(text, run)) masks.push(run);
  }
  return masks.slice(0, most);
}

function isPair(text: string, open: Span, close: Span, isAtHead: boolean): boolean {
  const length = open.end - open.start;
  if (length > 3 || close.end - close.start !== length) return false;
  const between = text.slice(open.end, close.start);
  if (isAtHead) return true;
  if (OF_A_NAME.test(between)) return false;
  return length === 1 ? ITALIC.test(between) : between.length > 1;
}

/** A longer row of asterisks parts the text. */
const LONGEST_MASK = 8;

/** 带*号的, 标*的, *注：, 五星*****, 密码****, （*为约束性指标）: the asterisk itself is meant. */
function isSign(before: string, after: string): boolean {
  return /[号的注]/.test(after) || /[带标打星码]/.test(before) || (/[：:（(]/.test(before) && /[为是表代]/.test(after));
}

function isMask(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_MASK) return false;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (FOREIGN.test(before) || FOREIGN.test(after) || isSign(before, after)) return false;
  if (end - start > 1) return HAN.test(before) || HAN.test(after);
  return HAN.test(after) && (HAN.test(before) || '“‘《（，。；：、,;:('.includes(before || '-'));
}
