import type { Candidate } from './candidate';
import { lexHead } from './lexHead';

/** The first two members of the series that may begin behind a colon. */
const SERIES = [
  ['一、', '二、'],
  ['（一）', '（二）'],
  ['(一)', '(二)'],
] as const;

/**
 * 讲三点意见：一、…: a first item that stands behind a colon while its siblings head their own paragraphs.
 * A weak candidate, so it counts only where 二、 follows at the head of a line. A series that is complete
 * inside the paragraph is a preview and no candidate.
 */
export function lexInlineFirst(text: string, head: number): Candidate | undefined {
  for (const [first, second] of SERIES) {
    const colon = Math.max(text.indexOf(`：${first}`), text.indexOf(`:${first}`));
    if (colon < 0 || text.includes(second, colon)) continue;
    const candidate = lexHead(text, colon + 1);
    if (candidate !== undefined) return { ...candidate, weakness: 1, shape: { ...candidate.shape, indented: head > 0 } };
  }
  return undefined;
}
