import { findFirst } from '../speech/findFirst';
import type { AnyList, HeadingList, Speech } from '../speech/speech';

/**
 * The lists whose numbers run on through the sections, each with the one that it runs on from: those of a kind of which only the first begins with one, and one at least goes on
 * where the one before it ended. Those of an appendix, and of what begins anew, are kinds of their own.
 */
export function findRunningLists({ headingLists, stretches }: Speech): ReadonlyMap<AnyList, HeadingList> {
  const highest = stretches.filter(({ depth }) => depth === 1);
  const kinds = new Map<string, HeadingList[]>();
  for (const list of headingLists) {
    const stretch = findFirst(highest, ({ line }) => line > (list.items[0]?.line ?? 0));
    const kind = `${list.depth}|${list.scheme.code}|${stretch}`;
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [list]);
    else alike.push(list);
  }
  const running = new Map<AnyList, HeadingList>();
  for (const lists of kinds.values()) {
    if (
      lists.slice(1).some((list) => printedFirst(list) === 1) ||
      !lists.some((list, at) => goesOn(lists[at - 1], list))
    )
      continue;
    lists.forEach((list, at) => {
      const before = lists[at - 1];
      if (before !== undefined) running.set(list, before);
    });
  }
  return running;
}

function printedFirst({ items: [first] }: HeadingList): number | undefined {
  return first?.marker.ordinal;
}

/** Whether a list goes on where another one ends. One that begins with two may as well have lost its first item. */
function goesOn(before: HeadingList | undefined, list: HeadingList): boolean {
  const first = printedFirst(list) ?? 0;
  const isOneEach = before?.items.length === 1 && list.items.length === 1;
  return (first > 2 || isOneEach) && before?.items.at(-1)?.marker.ordinal === first - 1;
}
