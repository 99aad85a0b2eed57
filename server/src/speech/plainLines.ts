import type { Paragraph } from './paragraph';
import { SCHEMES } from './scheme';

/** Lines that look numbered and are not: a document read aloud, or a countdown. */
export interface PlainLines {
  /** The last of them. */
  readonly last: number;
  /** Where on that last line the speech itself goes on. */
  readonly end: number;
}

/** What begins on a line and numbers nothing, up to its last line: `“二、总体要求` … `（五）主要目标。”`, or 三、 二、 each alone on its line. */
export function findPlainLines(paragraphs: readonly Paragraph[], line: number): PlainLines | undefined {
  return findQuotation(paragraphs, line) ?? findCountdown(paragraphs, line);
}

/** A quotation that does not end within so many lines has lost its closing mark. */
const LONGEST_QUOTATION = 30;

/** A “ at the head of a line that has no ”, up to the ” that closes it. Quotations inside it, and a “ that each of its paragraphs begins with, close by themselves. */
function findQuotation(paragraphs: readonly Paragraph[], first: number): PlainLines | undefined {
  const opening = paragraphs[first];
  if (opening?.text[opening.head] !== '“' || opening.text.includes('”')) return undefined;
  let depth = countOpening(opening.text);
  const farthest = Math.min(first + LONGEST_QUOTATION, paragraphs.length - 1);
  for (let line = first + 1; line <= farthest; line++) {
    const { text, head } = paragraphs[line] as Paragraph;
    for (let at = text[head] === '“' ? head + 1 : head; at < text.length; at++) {
      if (text[at] === '“') depth++;
      else if (text[at] === '”' && --depth === 0) return { last: line, end: at + 1 };
    }
  }
  return undefined;
}

function countOpening(text: string): number {
  return text.split('“').length - 1;
}

/** Two numbers that fall may be a slip. */
const SHORTEST_COUNTDOWN = 3;

/** 五、 四、 三、 each alone on its line. */
function findCountdown(paragraphs: readonly Paragraph[], first: number): PlainLines | undefined {
  const start = readBareNumber(paragraphs[first]);
  if (start === undefined) return undefined;
  let last = first;
  while (readBareNumber(paragraphs[last + 1]) === start - (last + 1 - first)) last++;
  if (last - first + 1 < SHORTEST_COUNTDOWN) return undefined;
  return { last, end: paragraphs[last]?.text.length ?? 0 };
}

function readBareNumber(paragraph: Paragraph | undefined): number | undefined {
  const candidate = paragraph?.candidates[0];
  const isBare = candidate?.scheme === SCHEMES.han && candidate.place === 'head' && candidate.shape.kind === 'bare';
  return isBare ? candidate.ordinal : undefined;
}
