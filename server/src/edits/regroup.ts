import type { AnyList, Heading, HeadingList, ListItem, Speech } from '../speech/speech';
import type { KnownItem } from './matchItems';

/** A heading at the place that it takes with the level that it had. */
interface Placed {
  readonly heading: Heading;
  /** The list that it was in. */
  readonly old: HeadingList;
  readonly parent: Heading | undefined;
  /** Whether it was below that parent before. */
  readonly isHome: boolean;
}

/**
 * The lists of a changed draft by each list as it reads, where headings that only changed places read as others: （三） that was put above （一） looks like a 三、 with a wrong marker.
 * Every heading then keeps the level that it had. Undefined where none reads so, and where headings have come: what those are is for the reading to tell.
 */
export function regroup(
  { headings, headingLists, enumerations }: Speech,
  known: ReadonlyMap<ListItem, KnownItem>,
): ReadonlyMap<AnyList, AnyList> | undefined {
  const placed = place(headings, known);
  if (placed === undefined || placed.every(({ heading, old }) => heading.depth === old.depth)) return undefined;
  const stayed = new Set(placed.flatMap(({ old, isHome }) => (isHome ? old : [])));
  const wholes = new Map<AnyList, AnyList>();
  const groups = new Map<Heading, HeadingList>();
  for (const siblings of groupSiblings(placed))
    for (const group of gather(siblings, stayed)) {
      wholes.set(group, group);
      for (const item of group.items) groups.set(item, group);
    }
  for (const list of headingLists) {
    const group = list.items[0] && groups.get(list.items[0]);
    if (group !== undefined) wholes.set(list, group);
  }
  for (const list of enumerations) wholes.set(list, list);
  return wholes;
}

/** Undefined where one of them was not there before, or has a marker of another kind now. */
function place(headings: readonly Heading[], known: ReadonlyMap<ListItem, KnownItem>): readonly Placed[] | undefined {
  const placed: Placed[] = [];
  const open: { readonly heading: Heading; readonly depth: number }[] = [];
  for (const heading of headings) {
    const { list: old, item } = known.get(heading) ?? {};
    if (old?.kind !== 'headings' || item?.marker.scheme !== heading.marker.scheme) return undefined;
    while ((open.at(-1)?.depth ?? 0) >= old.depth) open.pop();
    const parent = open.at(-1)?.heading;
    placed.push({ heading, old, parent, isHome: (parent && known.get(parent)?.item) === old.parent });
    open.push({ heading, depth: old.depth });
  }
  return placed;
}

/** Headings of one depth and scheme below one parent, in the order of the text. */
function groupSiblings(placed: readonly Placed[]): Iterable<readonly Placed[]> {
  const parents = new Map<Heading | undefined, number>();
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    const { old, parent } = each;
    if (!parents.has(parent)) parents.set(parent, parents.size);
    const key = `${parents.get(parent)}|${old.depth}|${old.scheme.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups.values();
}

/**
 * The lists that siblings make: what was one stays one, and a single heading that was moved there, or several of which others stayed, join the one before them, or else the one behind.
 * None where they are mixed.
 */
function gather(siblings: readonly Placed[], stayed: ReadonlySet<HeadingList>): readonly HeadingList[] {
  const strangers = new Map<HeadingList, number>();
  for (const { old, isHome } of siblings) if (!isHome) strangers.set(old, (strangers.get(old) ?? 0) + 1);
  const joins = ({ old, isHome }: Placed): boolean => !isHome && (stayed.has(old) || strangers.get(old) === 1);
  const first = siblings.find((each) => !joins(each)) ?? siblings[0];
  const lists: (HeadingList & { readonly items: Heading[] })[] = [];
  const olds: HeadingList[] = [];
  let current = first?.old;
  for (const each of siblings) {
    if (!joins(each)) current = each.old;
    const { heading, parent } = each;
    if (current === undefined) continue;
    if (olds.at(-1) === current) lists.at(-1)?.items.push(heading);
    else if (olds.includes(current)) return [];
    else {
      olds.push(current);
      lists.push({ ...current, parent, items: [heading] });
    }
  }
  return lists;
}
