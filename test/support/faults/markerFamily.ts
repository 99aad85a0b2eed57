import { formatDigits, formatHanNumeral } from '../../../server/src/speech/numeral';

/** The forms of numbering that faults are put into, told by their looks alone: what is under test must not judge itself. */
export type Family = 'han' | 'han-bracket' | 'digit' | 'digit-bracket';

const FAMILIES: readonly (readonly [Family, RegExp])[] = [
  ['han', /^[一二三四五六七八九十]+、$/],
  ['han-bracket', /^[（(][一二三四五六七八九十]+[）)]$/],
  ['digit', /^[\d０-９]+[.．]$/],
  ['digit-bracket', /^[（(][\d０-９]+[）)]$/],
];

/** `（一）` → han-bracket; undefined for what is written in any other way. */
export function familyOf(marker: string): Family | undefined {
  return FAMILIES.find(([, looks]) => looks.test(marker))?.[0];
}

/** The family of the level above or below, with which a marker may be confused. */
export const SLIPS: Readonly<Record<Family, Family>> = {
  han: 'han-bracket',
  'han-bracket': 'han',
  digit: 'digit-bracket',
  'digit-bracket': 'digit',
};

/** Number `ordinal` of a family; brackets and digits are as wide as those of `like`. */
export function writeMarker(family: Family, ordinal: number, like = ''): string {
  const [open, close] = like.includes('(') ? ['(', ')'] : ['（', '）'];
  const han = formatHanNumeral(ordinal);
  const digits = formatDigits(ordinal, /[０-９]/.test(like) ? 'full' : 'half');
  return {
    han: `${han}、`,
    'han-bracket': `${open}${han}${close}`,
    digit: `${digits}.`,
    'digit-bracket': `${open}${digits}${close}`,
  }[family];
}

/** ㈢ ⒊ ⑶: the marker as one character, of which there are ten and twenty; 一、 has none. */
export function writeSingleCharacter(family: Family, ordinal: number): string | undefined {
  if (family === 'han' || ordinal > (family === 'han-bracket' ? 10 : 20)) return undefined;
  const first = { 'han-bracket': 0x3220, digit: 0x2488, 'digit-bracket': 0x2474 }[family];
  return String.fromCodePoint(first + ordinal - 1);
}
