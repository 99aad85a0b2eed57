import type { Speech } from './speech';

/** Where an offset stands: line and column, both 0-based, columns in UTF-16 units. An offset in a line end belongs to the line that it ends. */
export function positionAt(
  { paragraphs }: Pick<Speech, 'paragraphs'>,
  offset: number,
): { line: number; column: number } {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: offset - (paragraphs[low]?.start ?? 0) };
}
