/** The index of the first of some sorted things for which something holds that holds for all behind it, too; how many they are where it holds for none. */
export function findFirst<Thing>(sorted: ArrayLike<Thing>, holds: (thing: Thing) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as Thing)) high = middle;
    else low = middle + 1;
  }
  return low;
}
