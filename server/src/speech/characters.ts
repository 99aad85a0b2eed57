/** Marks that end a sentence. */
const SENTENCE_ENDS = '。！？!?';
/** Marks after which a clause begins, where an ordinal word may stand. */
const CLAUSE_BOUNDARIES = '。；！？：，、:;,—!?';
const CLOSING_MARKS = '”’）)》」』"';
const BLANKS = ' \t\u3000\u00a0\u2028\u2029';
/** Invisible characters that come with text copied from the web: zero-width spaces and joiners, direction marks, byte order marks. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/;

export function isBlank(char: string | undefined): boolean {
  return char !== undefined && char !== '' && BLANKS.includes(char);
}

/** Whether a sentence ends at `at`: 。！？ in either width, and the half-width full stop behind a Chinese character, which drafts typed in one width throughout have. */
export function isSentenceEnd(text: string, at: number): boolean {
  const char = text[at];
  if (char === undefined) return false;
  return (
    SENTENCE_ENDS.includes(char) || (char === '.' && HAN.test(text[at - 1] ?? '') && !LATIN.test(text[at + 1] ?? ''))
  );
}

const HAN = /[一-龥]/;
const LATIN = /[0-9A-Za-z]/;

export function isClauseBoundary(char: string | undefined): boolean {
  return char !== undefined && char !== '' && CLAUSE_BOUNDARIES.includes(char);
}

export function isClosingMark(char: string | undefined): boolean {
  return char !== undefined && char !== '' && CLOSING_MARKS.includes(char);
}

/** Whether the text holds characters that no reader sees and that would hide a marker from the lexer. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** The text without its invisible characters, and for each offset of it the offset in the original. */
export function stripInvisible(text: string): { readonly visible: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let visible = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (INVISIBLE.test(char)) continue;
    visible += char;
    offsets.push(at);
  }
  offsets.push(text.length);
  return { visible, offsets };
}

/** The first offset at or behind `at` that holds no blank. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (isBlank(text[end])) end++;
  return end;
}

/** The offset just behind the last character that is no blank, not before `from`. */
export function trimEndOffset(text: string, from = 0, end = text.length): number {
  let trimmed = end;
  while (trimmed > from && isBlank(text[trimmed - 1])) trimmed--;
  return trimmed;
}
