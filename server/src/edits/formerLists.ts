import type { AnyList, Heading, ListItem } from '../speech/speech';
import type { KnownItem } from './matchItems';

/** The old list that a list of a changed draft is, also where items of others were moved to it; undefined for one that is all new. */
export type FormerLists = (list: AnyList) => AnyList | undefined;

/** Tells it by the first item that was under the same heading before, or else by the first that was in any list. */
export function createFormerLists(known: ReadonlyMap<ListItem, KnownItem>): FormerLists {
  return ({ items, parent }) => {
    let first: AnyList | undefined;
    for (const item of items) {
      const old = known.get(item)?.list;
      if (old !== undefined && isUnder(old, parent, known)) return old;
      first ??= old;
    }
    return first;
  };
}

/** Whether an old list stood under what is this heading now, or both under none. */
export function isUnder(old: AnyList, parent: Heading | undefined, known: ReadonlyMap<ListItem, KnownItem>): boolean {
  return old.parent === undefined || parent === undefined
    ? old.parent === parent
    : known.get(parent)?.item === old.parent;
}
