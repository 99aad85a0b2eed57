import { formatDigits, formatHanNumeral, LARGEST_ORDINAL } from './numeral';
import type { Scheme } from './scheme';
import { formatSingleCharacter } from './singleCharacter';

/** How brackets are written: （一）, (一) or one of each; `none` where the scheme has none. */
export type BracketWidth = 'none' | 'full' | 'half' | 'mixed';

/**
 * How a marker is written, apart from its number. Two markers of one scheme have the same form
 * when `key` is the same, which is what siblings are held to.
 */
export interface MarkerForm {
  /** Brackets, mark and compatibility as one comparable text. The width of digits and of the dot is left out: no one calls １． beside 1. a fault. */
  readonly key: string;
  readonly brackets: BracketWidth;
  /** What stands behind the numeral or the bracket: `、` in 一、, `.` in 1., `部分` in 第一部分, empty in （一） and 一是. */
  readonly mark: string;
  /** Written as one compatibility character: ㈠ ⑴ ⒈. Circled numbers ① are not: that is their plain form. */
  readonly compatibility: boolean;
  readonly digits: 'half' | 'full';
  /** The marker is split over two lines: `（⏎三）`. */
  readonly broken: boolean;
}

/** Builds a form; whatever is left out is the plain case. */
export function createForm(form: Partial<Omit<MarkerForm, 'key'>>): MarkerForm {
  const { brackets = 'none', mark = '', compatibility = false, digits = 'half', broken = false } = form;
  const key = `${brackets}|${mark === '．' ? '.' : mark}|${compatibility ? 'c' : ''}`;
  return { key, brackets, mark, compatibility, digits, broken };
}

const SEQUENCE_WORDS = ['首先', '其次', '再次'];

/**
 * Writes number `ordinal` of a scheme in a given form: (han-bracket, 3, half) → `(三)`.
 * A broken marker is written on one line, a compatibility character that Unicode lacks is written out. Undefined where the scheme has no such number (首先 has no fourth, ① no twenty-first, nothing a thousandth).
 */
export function formatMarker(scheme: Scheme, ordinal: number, form: MarkerForm): string | undefined {
  const [open, close] = form.brackets === 'half' ? ['(', ')'] : ['（', '）'];
  if (ordinal < 1 || ordinal > LARGEST_ORDINAL) return undefined;
  const han = formatHanNumeral(ordinal);
  const single = formatSingleCharacter(scheme, ordinal);
  if (form.compatibility && single !== undefined) return single;
  const digits = formatDigits(ordinal, form.digits);
  switch (scheme.id) {
    case 'chapter':
      return `第${han}${form.mark}`;
    case 'han':
      return `${han}${form.mark || '、'}`;
    case 'han-bracket':
      return `${open}${han}${close}${form.mark}`;
    case 'digit':
      return `${digits}${form.mark || '.'}`;
    case 'digit-close':
      return `${digits}${close}`;
    case 'digit-bracket':
      return `${open}${digits}${close}${form.mark}`;
    case 'circled':
      return single && single + form.mark;
    case 'nth':
      return `第${han}${form.mark}`;
    case 'nth-is':
      return `第${han}是`;
    case 'its':
      return `其${han}${form.mark}`;
    case 'first-then': {
      const word = SEQUENCE_WORDS[ordinal - 1];
      return word && word + form.mark;
    }
    default:
      return `${han}${scheme.id.slice('word-'.length)}`;
  }
}
