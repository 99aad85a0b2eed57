import { DIVISIONS } from './headMarker';
import { createForm, formatMarker } from './marker';
import { readDigits, readHanNumeral } from './numeral';
import { plainForm } from './plainForm';
import { SCHEMES } from './scheme';
import { readSingleCharacter } from './singleCharacter';

/** Longer than every marker. */
const LONGEST = 12;

/** Whether a text is a marker or the beginning of one, as it is while someone writes it: 二, （, （三, 1., 第二部, 其. Blank text is the beginning of any. */
export function isPartialMarker(text: string): boolean {
  if (text.length > LONGEST) return false;
  const shape = shapeOf(text);
  return SHAPES.some((known) => known.startsWith(shape));
}

/** Whether a marker is of the form that the beginning of another one shows: （三） of `(`, 三、 of 二. */
export function continuesPartial(marker: string, partial: string): boolean {
  return shapeOf(marker).startsWith(shapeOf(partial));
}

/** A text with its numbers as N (Chinese), D (digits) and C (circled), and its brackets and dots in one width: （三） → （N）. */
function shapeOf(text: string): string {
  let shape = '';
  for (let at = 0; at < text.length; ) {
    const numeral = readHanNumeral(text, at) ?? readDigits(text, at);
    if (numeral !== undefined) {
      shape += readHanNumeral(text, at) === undefined ? 'D' : 'N';
      at = numeral.end;
      continue;
    }
    const single = readSingleCharacter(text, at);
    const char = text[at] as string;
    if (single === undefined) shape += WIDTHS[char] ?? char;
    else shape += single.compatibility ? shapeOf(formatMarker(single.scheme, 1, plainForm(single.scheme)) ?? '') : 'C';
    at++;
  }
  return shape;
}

const WIDTHS: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  '．': '.',
  ',': '，',
  ':': '：',
  '\u3000': '',
  ' ': '',
};

/** The shapes of all markers, and of those that are often written so by mistake. */
const SHAPES: readonly string[] = [
  ...Object.values(SCHEMES).map((scheme) => formatMarker(scheme, 1, plainForm(scheme)) ?? ''),
  ...DIVISIONS.map((mark) => formatMarker(SCHEMES.chapter, 1, createForm({ mark })) ?? ''),
  ...['一.', '一，', '1、', '（一）、', '第一、', '其一是', '其次，', '再次，', '最后，'],
].map(shapeOf);
