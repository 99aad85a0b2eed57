import type { Speech } from '../../speech/speech';
import { findFirstNumbered, findTextLines } from './textLines';

/** A draft with fewer lines or characters of body has only been begun. */
const FEWEST_LINES = 3;
const FEWEST_CHARACTERS = 100;

/** 县长办公会议纪要: what is numbered like a speech and spoken by nobody. */
const WRITTEN = /(?:纪要|方案|通知|通报|决定|办法|细则|清单|规程|要点|日程|议程|安排)(?:[（(].{0,10}[）)])?\s*$/;

/** What is looked at of a title. */
const LONGEST_END = 60;

/** Whether a draft has a beginning: a title, a salutation, or an opening above its first number. A fragment that starts with a heading says nothing of the whole. */
export function hasBeginning({ parts }: Speech): boolean {
  return parts.title.length > 0 || parts.salutation.length > 0 || parts.opening.length > 0;
}

/** Whether a draft is long enough, and begins like a speech, so that a part can be missed in it. A fragment begins with a number, or has none of a speech’s first parts. */
export function isWholeDraft(speech: Speech): boolean {
  const { title, subtitle, speaker, salutation, opening } = speech.parts;
  const first = findTextLines(speech)[0]?.line ?? 0;
  if ([...title, first].some((line) => WRITTEN.test(speech.paragraphs[line]?.text.slice(-LONGEST_END) ?? '')))
    return false;
  // What goes on with 二、 is cut out of a speech.
  if (title.length + salutation.length === 0 && (speech.outline[0]?.marker.ordinal ?? 1) !== 1) return false;
  const begin = [title, salutation, opening].flatMap((lines) => speech.paragraphs[lines[0] ?? -1]?.start ?? []);
  if (begin.length === 0 || Math.min(...begin) >= (findFirstNumbered(speech)?.start ?? speech.text.length))
    return false;
  const front = new Set([...title, ...subtitle, ...speaker, ...salutation]);
  let lines = 0;
  let characters = 0;
  for (const paragraph of findTextLines(speech)) {
    if (front.has(paragraph.line)) continue;
    lines++;
    characters += paragraph.end - paragraph.start - paragraph.head;
  }
  return lines >= FEWEST_LINES && characters >= FEWEST_CHARACTERS;
}
