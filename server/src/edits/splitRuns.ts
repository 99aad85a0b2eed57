import type { AnyList, HeadingList, ListItem } from '../speech/speech';
import type { KnownItem } from './matchItems';

/**
 * The lists of a changed draft, each with the runs that it is made of: one, unless two lists below one another under one heading read as one since the second lost its 一、,
 * as the sections of a speech below the agenda of the meeting, and lists of several kinds that only read as one since 第三部分 is not the next behind 第一部分.
 */
export function splitRuns(
  lists: readonly AnyList[],
  known: ReadonlyMap<ListItem, KnownItem>,
): ReadonlyMap<AnyList, readonly AnyList[]> {
  const holders = new Map<AnyList, Set<AnyList>>();
  for (const list of lists)
    for (const item of list.items) {
      const old = known.get(item)?.list;
      if (old !== undefined) holders.set(old, (holders.get(old) ?? new Set()).add(list));
    }
  const isScattered = (old: AnyList): boolean => (holders.get(old)?.size ?? 0) > 1;
  return new Map(lists.map((list) => [list, list.kind === 'headings' ? splitList(list, known, isScattered) : [list]]));
}

function splitList(
  list: HeadingList,
  known: ReadonlyMap<ListItem, KnownItem>,
  isScattered: (old: AnyList) => boolean,
): readonly HeadingList[] {
  const starts = [0];
  const ended = new Set<AnyList>();
  let current: KnownItem | undefined;
  for (const [at, item] of list.items.entries()) {
    const own = known.get(item);
    if (own === undefined) continue;
    if (current !== undefined && own.list !== current.list) {
      // An item that was moved from one list to the other stays where it was put.
      if (ended.has(own.list) || own.item.marker.span.start < current.item.marker.span.start) return [list];
      if (own.list.scheme === current.list.scheme && (isScattered(current.list) || !followsOn(current.list, own.list)))
        return [list];
      ended.add(current.list);
      starts.push(at);
    }
    current = own;
  }
  if (starts.length === 1) return [list];
  return starts.map((start, index): HeadingList => {
    const items = list.items.slice(start, starts[index + 1]);
    const own = items.map((item) => known.get(item)?.list).find((old) => old !== undefined) ?? list;
    return { ...list, scheme: own.scheme, form: own.form, items };
  });
}

/** Whether a list stood below another under the same heading. */
function followsOn(above: AnyList, below: AnyList): boolean {
  const [last, first] = [above.items.at(-1), below.items[0]];
  if (below.kind !== 'headings' || above.parent !== below.parent) return false;
  return last !== undefined && first !== undefined && last.marker.span.start < first.marker.span.start;
}
