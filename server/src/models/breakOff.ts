import { trimEndOffset } from '../speech/characters';
import { readEnding } from '../speech/ending';
import type { Heading, HeadingList, Speech } from '../speech/speech';

/** A shorter last line without a mark may be a signature, a date, a wish. */
const LONGEST_SIGNATURE = 31;

/**
 * Whether a text certainly breaks off: no mark ends its last line of body, which is a heading or longer than a signature, `规范党支部工作流程，提高党支`.
 * One with an appendix does not.
 */
export function breaksOff(speech: Speech): boolean {
  const ending = readEnding(speech);
  if (speech.parts.appendixStart !== undefined || ending === undefined || !ending.isOpen) return false;
  const { line, text, head } = ending.last;
  return speech.headings.at(-1)?.line === line || trimEndOffset(text) - head > LONGEST_SIGNATURE;
}

/** The lists that may go on behind the end of a text that breaks off: the one with its last heading, and those around it. None where the text is whole. */
export function findOpenLists(speech: Speech): ReadonlySet<HeadingList> {
  const { outline, headingLists } = speech;
  const last = new Set<Heading>();
  if (!breaksOff(speech)) return new Set();
  for (let at = outline.at(-1); at !== undefined; at = at.children.at(-1)) last.add(at);
  return new Set(headingLists.filter(({ items }) => last.has(items.at(-1) as Heading)));
}
