import { findFirst } from './findFirst';
import type { Speech } from './speech';

/** Where an offset stands: line and column, both 0-based, columns in UTF-16 units. An offset in a line end belongs to the line that it ends. */
export function positionAt(
  { paragraphs }: Pick<Speech, 'paragraphs'>,
  offset: number,
): { line: number; column: number } {
  const line = Math.max(0, findFirst(paragraphs, ({ start }) => start > offset) - 1);
  return { line, column: offset - (paragraphs[line]?.start ?? 0) };
}
