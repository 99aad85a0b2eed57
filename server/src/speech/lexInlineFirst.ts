import type { Candidate } from './candidate';
import { lexHead } from './lexHead';

const FIRST = /[：:](?=一、|[（(]一[）)])/;

/**
 * 讲三点意见：一、…: a first item that stands behind a colon while its siblings head their own paragraphs.
 * A weak candidate, so it counts only where 二、 follows at the head of a line. A series that is complete
 * inside the paragraph is a preview and no candidate.
 */
export function lexInlineFirst(text: string, head: number): Candidate | undefined {
  const colon = FIRST.exec(text)?.index;
  if (colon === undefined) return undefined;
  const second = text[colon + 1] === '一' ? '二、' : `${text[colon + 1]}二`;
  if (text.includes(second, colon)) return undefined;
  const candidate = lexHead(text, colon + 1);
  return candidate && { ...candidate, doubt: 'inline', shape: { ...candidate.shape, indented: head > 0 } };
}
