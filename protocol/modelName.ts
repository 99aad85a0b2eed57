/**
 * What a model may be called, as client and server know it. Its file has the name, on whichever system a folder is next opened.
 */

/** The value of `jianggao.model` that leaves the choice to each draft. */
export const AUTO_MODEL = 'auto';

/** In characters. Systems allow some 80 Chinese ones in the name of a file. */
export const LONGEST_MODEL_NAME = 60;

/** What a model is called that would have no name. */
const NAMELESS = 'model';
/** What some system does not allow in the name of a file. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]/gu;
/** Devices of Windows, whatever follows behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;

/** The name that is closest to another one and safe as that of a file: `a:b.` → `a-b`, `con` → `model-con`. A safe one is left as it is. */
export function toSafeName(name: string): string {
  const safe = shorten(name.replace(UNSAFE, '-'));
  if (safe === '') return NAMELESS;
  return DEVICE.test(safe) ? shorten(`${NAMELESS}-${safe}`) : safe;
}

function shorten(name: string): string {
  return trim([...trim(name)].slice(0, LONGEST_MODEL_NAME).join(''));
}

/** Without blanks and dots at the ends: systems drop or hide them. */
function trim(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && isLoose(name[start])) start++;
  while (end > start && isLoose(name[end - 1])) end--;
  return name.slice(start, end);
}

function isLoose(char = ''): boolean {
  return char === '.' || char.trim() === '';
}
