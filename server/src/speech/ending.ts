import { isClosingMark, isSentenceEnd, trimEndOffset } from './characters';
import type { Paragraph } from './paragraph';
import type { ListItem, Speech } from './speech';

/** How a draft ends. */
export interface Ending {
  /** Its last line of text, with which it may break off. */
  readonly last: Paragraph;
  /** The last line that is whole: that one, or the one above where the draft breaks off in it. Undefined where there is none above. */
  readonly lastWhole: Paragraph | undefined;
  /** Whether no mark ends the last line: `规范党支部工作流程，提高党支`, but also a signature, a date. */
  readonly isOpen: boolean;
}

/** Reads how a draft ends. What a web page left below it and appendices are passed over. Undefined where it has no text. */
export function readEnding(speech: Pick<Speech, 'paragraphs' | 'parts'>): Ending | undefined {
  const last = findLastTextLine(speech);
  if (last === undefined) return undefined;
  const isOpen = !hasEnd(last.text);
  return { last, isOpen, lastWhole: isOpen ? findLastTextLine(speech, last.line) : last };
}

/** The last line of text that belongs to the speech itself, above a line: no blank, nothing of a web page, no appendix. */
export function findLastTextLine(
  { paragraphs, parts: { leftovers, appendixStart = paragraphs.length } }: Pick<Speech, 'paragraphs' | 'parts'>,
  above = appendixStart,
): Paragraph | undefined {
  let next = leftovers.length - 1;
  for (let line = Math.min(above, appendixStart) - 1; line >= 0; line--) {
    while (next >= 0 && (leftovers[next] as number) > line) next--;
    if (leftovers[next] !== line && paragraphs[line]?.kind !== 'blank') return paragraphs[line];
  }
  return undefined;
}

/** Whether nothing stands behind an item down to a line and at it: no closing, no further section. Of a heading its whole section counts. */
export function reaches(item: ListItem & { readonly lastLine?: number }, { line }: Paragraph): boolean {
  return (item.lastLine ?? item.line) >= line;
}

/** Whether a line ends with a sentence, in quotation marks perhaps: `乡亲们都说“好。”` */
export function endsSentence(text: string): boolean {
  const last = text[trimEndOffset(text) - 1];
  return last !== undefined && SENTENCE_ENDS.includes(last);
}

const SENTENCE_ENDS = '。！？!?.”';

/** Whether a line does not stop in the middle: a sentence, an aside or a quotation ends it, or Markdown’s bold type. */
function hasEnd(text: string): boolean {
  const end = trimEndOffset(text) - 1;
  const last = text[end];
  return isSentenceEnd(text, end) || isClosingMark(last) || last === '…' || last === '*';
}
