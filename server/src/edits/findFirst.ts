import type { TextEdit } from './textEdit';

/** The index of the first of some sorted edits for which something holds that holds for all behind it, too. */
export function findFirst(sorted: readonly TextEdit[], holds: (edit: TextEdit) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as TextEdit)) high = middle;
    else low = middle + 1;
  }
  return low;
}
