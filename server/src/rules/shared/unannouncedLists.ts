import { startOf } from '../../speech/announcedList';
import type { PlacedAnnouncement } from '../../speech/announcement';
import { findFirst } from '../../speech/findFirst';
import type { AnyList, HeadingList, Speech } from '../../speech/speech';

/** The lists of a speech that no announcement claims, asked for what may be meant instead of the list that one does claim. */
export interface UnannouncedLists {
  /** Whether any list behind an announcement does not begin with one. */
  hasWrongStart(announcement: PlacedAnnouncement): boolean;
  /** Whether a list beside the announced one has as many items as were announced. */
  hasOfCount(announcement: PlacedAnnouncement, list: AnyList): boolean;
  /** The first list of headings beside the announced one that starts again. */
  findRestart(announcement: PlacedAnnouncement, list: AnyList): HeadingList | undefined;
}

/** How many items a list has, those that follow on the lines of others included. */
export function countItems(list: AnyList): number {
  return list.items.reduce((count, { run }) => count + 1 + run, 0);
}

/** Indexes the lists that are not among the announced ones. A list stands beside another under the same parent, behind the announcement, above an appendix. */
export function indexUnannounced(
  { headingLists, enumerations, parts, paragraphs }: Speech,
  announced: ReadonlyMap<AnyList, unknown>,
): UnannouncedLists {
  const { appendixStart = paragraphs.length } = parts;
  const isOther = (list: AnyList): boolean => !announced.has(list);
  const headings = headingLists.filter(isOther);
  const items = enumerations.filter(isOther);
  const lastWrongStart = [...headings, ...items]
    .filter((list) => list.items[0]?.fault?.kind === 'start')
    .reduce((last, list) => Math.max(last, startOf(list)), -1);
  const ofParent = ({ parent }: AnyList) => parent;
  const headingsByCount = createIndex(headings, ofParent, countItems);
  const itemsByCount = createIndex(items, ofParent, countItems);
  const restarts = createIndex(headings, ofParent, ({ restart }) => restart);
  const isAbove = (list: AnyList | undefined, line: number): boolean => (list?.items[0]?.line ?? line) < line;
  return {
    hasWrongStart: ({ span }) => lastWrongStart > span.start,
    hasOfCount({ span, count = 0, line }, { parent, items: [first] }) {
      const end = Math.min(appendixStart, (first?.line ?? line) + 1);
      return (
        isAbove(headingsByCount(parent, count, span.start), appendixStart) ||
        isAbove(itemsByCount(parent, count, span.start), end)
      );
    },
    findRestart({ span }, { parent }) {
      const found = restarts(parent, true, span.start);
      return isAbove(found, appendixStart) ? found : undefined;
    },
  };
}

/** Finds the first list at or behind an offset that has two keys, without looking at all of them. */
function createIndex<List extends AnyList, One, Two>(
  lists: readonly List[],
  keyOne: (list: List) => One,
  keyTwo: (list: List) => Two,
): (one: One, two: Two, from: number) => List | undefined {
  const byOne = new Map<One, Map<Two, List[]>>();
  for (const list of [...lists].sort((a, b) => startOf(a) - startOf(b))) {
    const one = keyOne(list);
    const two = keyTwo(list);
    const byTwo = byOne.get(one) ?? new Map<Two, List[]>();
    byOne.set(one, byTwo);
    const alike = byTwo.get(two);
    if (alike === undefined) byTwo.set(two, [list]);
    else alike.push(list);
  }
  return (one, two, from) => {
    const alike = byOne.get(one)?.get(two) ?? [];
    return alike[findFirst(alike, (list) => startOf(list) >= from)];
  };
}
