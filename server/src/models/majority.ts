/** The value that occurs most often; of two that do, the one that comes first. Undefined of nothing. */
export function findMostFrequent<Value>(values: Iterable<Value>): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** Whether more than half of some values are so. False of nothing. */
export function isMostly<Value>(values: readonly Value[], isSo: (value: Value) => boolean): boolean {
  return values.filter(isSo).length * 2 > values.length;
}
