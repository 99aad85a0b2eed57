import { isClosingMark, isSentenceEnd, trimEndOffset } from '../speech/characters';
import type { Heading, HeadingList, Speech } from '../speech/speech';

/** A shorter last line without a mark may be a signature, a date, a wish. */
const LONGEST_SIGNATURE = 31;

/**
 * The line, from 0, at which a text breaks off: its last line of body, where that is a heading or longer than a signature and no sentence ends with it,
 * `规范党支部工作流程，提高党支`. Leftovers of a web page below it are passed over. Undefined where the text is whole.
 */
export function findBreakOff({ paragraphs, parts, headings }: Speech): number | undefined {
  if (parts.appendixStart !== undefined) return undefined;
  const leftovers = new Set(parts.leftovers);
  const last = paragraphs.findLast(({ kind, line }) => kind !== 'blank' && !leftovers.has(line));
  if (last === undefined) return undefined;
  const end = trimEndOffset(last.text) - 1;
  if (isSentenceEnd(last.text, end) || last.text[end] === '…' || isClosingMark(last.text[end])) return undefined;
  const isHeading = headings.at(-1)?.line === last.line;
  return isHeading || end - last.head >= LONGEST_SIGNATURE ? last.line : undefined;
}

/** The lists that may go on behind the end of a text that breaks off: the one with its last heading, and those around it. None where the text is whole. */
export function findOpenLists(speech: Speech): ReadonlySet<HeadingList> {
  const { outline, headingLists } = speech;
  const last = new Set<Heading>();
  if (findBreakOff(speech) === undefined) return new Set();
  for (let at = outline.at(-1); at !== undefined; at = at.children.at(-1)) last.add(at);
  return new Set(headingLists.filter(({ items }) => last.has(items.at(-1) as Heading)));
}
