/** How long a text is and how long it takes to read aloud, counted alike by client and server. */

const BLANK = /\s/;

/** Characters of a text, blanks and line ends left out; one outside the basic plane counts once. What Word calls 字符数（不计空格）. */
export function countCharacters(text: string, start = 0, end: number = text.length): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // The second half of a surrogate pair.
    if (code >= 0xdc00 && code <= 0xdfff && at > start) continue;
    if (code <= 0x20 || code === 0x3000 || (code >= 0x80 && BLANK.test(text[at] as string))) continue;
    count++;
  }
  return count;
}

/** Minutes for so many characters, to one decimal below ten and whole above; never 0 where there is a character. */
export function toMinutes(characters: number, charactersPerMinute: number): number {
  if (characters === 0) return 0;
  const minutes = characters / charactersPerMinute;
  return minutes < 10 ? Math.max(0.1, Math.round(minutes * 10) / 10) : Math.round(minutes);
}
