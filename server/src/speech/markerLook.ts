import { skipBlanks } from './characters';
import { readDigits, readHanNumeral } from './numeral';
import { readSingleCharacter } from './singleCharacter';

/** What a number at the head of a line has behind it that looks like a marker, and the first characters of 部分, 章, 节, 篇, 编. */
const MARKS = '、.．，,：:）)';
const CHAPTERS = '部章节篇编';

/**
 * Whether text looks like a marker to someone who sees this line only: 一、 1. （一） ① 第一章, but also 三、 in 三、二、一，开闸！
 * Less strict than what can be a marker to the reading; a number alone on its line divides a text for every reader, and is none.
 */
export function looksLikeMarker(text: string, at: number): boolean {
  const char = text[at];
  if (char === undefined) return false;
  if (readSingleCharacter(text, at) !== undefined) return true;
  const isOpened = char === '（' || char === '(';
  const start = isOpened || char === '第' ? skipBlanks(text, at + 1) : at;
  const numeral = readHanNumeral(text, start) ?? readDigits(text, start);
  if (numeral === undefined) return false;
  const behind = text[skipBlanks(text, numeral.end)];
  return behind !== undefined && (char === '第' ? CHAPTERS : MARKS).includes(behind);
}
