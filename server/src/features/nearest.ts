/** So many items of a list around one of them, at most, in order. */
export function nearest<Item>(items: readonly Item[], index: number, most: number): readonly Item[] {
  const start = Math.max(0, Math.min(index - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}
