import type { Speech } from '../speech/speech';

/** The line end that a draft uses first; \n where it has none. */
export function lineEndOf({ text, paragraphs }: Pick<Speech, 'text' | 'paragraphs'>): string {
  const next = paragraphs[1]?.start;
  return next === undefined ? '\n' : text.slice(paragraphs[0]?.end ?? 0, next);
}
