import type { AnyList, ListItem } from '../speech/speech';
import type { KnownItem } from './matchItems';

/** The old list that a list of a changed draft is, also if items of others were moved to it; undefined for one that is all new. */
export type FormerLists = (list: AnyList) => AnyList | undefined;

/** Tells it by the first item that was under the same heading before, or else by the first that was in any list. */
export function createFormerLists(known: ReadonlyMap<ListItem, KnownItem>): FormerLists {
  return ({ items, parent }) => {
    const olds = items.flatMap((item: ListItem) => known.get(item)?.list ?? []);
    const oldParent = parent && known.get(parent)?.item;
    const isNewParent = parent !== undefined && oldParent === undefined;
    return (isNewParent ? undefined : olds.find((old) => old.parent === oldParent)) ?? olds[0];
  };
}
