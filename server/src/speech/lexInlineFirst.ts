import type { Candidate } from './candidate';
import { lexHead } from './lexHead';

const FIRST = /[：:]“?(?=一、|[（(]一[）)])/;

/**
 * 讲三点意见：一、…: a first item that stands behind a colon while its siblings head their own paragraphs.
 * In doubt, so it counts only where its list goes on at the head of a line: a series that is complete inside the paragraph
 * is a preview.
 */
export function lexInlineFirst(text: string, head: number): Candidate | undefined {
  const colon = FIRST.exec(text)?.index;
  if (colon === undefined) return undefined;
  const candidate = lexHead(text, colon + (text[colon + 1] === '“' ? 2 : 1));
  return candidate && { ...candidate, doubt: 'inline', shape: { ...candidate.shape, indented: head > 0 } };
}
