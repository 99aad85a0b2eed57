import type { AnyList, HeadingList, ListItem } from '../speech/speech';
import type { KnownItem } from './matchItems';

/**
 * The lists of a changed draft, each with the runs that it is made of: one, unless two lists below one another under one heading read as one since the second lost its 一、,
 * as the sections of a speech below the agenda of the meeting.
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
  const olds = list.items.map((item) => known.get(item)?.list);
  const starts = [0];
  const ended = new Set<AnyList>();
  let current: AnyList | undefined;
  for (const [at, old] of olds.entries()) {
    if (old === undefined || old === current) continue;
    if (current !== undefined) {
      // An item that was moved from one list to the other stays where it was put.
      if (ended.has(old) || isScattered(current) || !followsOn(current, old)) return [list];
      ended.add(current);
      starts.push(at);
    }
    current = old;
  }
  if (starts.length === 1) return [list];
  return starts.map((start, index) => ({ ...list, items: list.items.slice(start, starts[index + 1]) }));
}

/** Whether a list stood below another under the same heading. */
function followsOn(above: AnyList, below: AnyList): boolean {
  const [last, first] = [above.items.at(-1), below.items[0]];
  if (below.kind !== 'headings' || above.parent !== below.parent || above.scheme !== below.scheme) return false;
  return last !== undefined && first !== undefined && last.marker.span.start < first.marker.span.start;
}
