import type { FaultKind } from '../../speech/reading/step';
import type { AnyList, ListItem } from '../../speech/speech';

/** An item whose number the reading found at fault, with its list and its index there. */
export interface FaultyItem {
  readonly list: AnyList;
  readonly item: ListItem;
  readonly index: number;
}

/** The items of some lists that have one of the given faults. */
export function findFaults(lists: readonly AnyList[], ...kinds: readonly FaultKind[]): readonly FaultyItem[] {
  const found: FaultyItem[] = [];
  for (const list of lists) {
    list.items.forEach((item, index) => {
      if (item.fault !== undefined && kinds.includes(item.fault.kind)) found.push({ list, item, index });
    });
  }
  return found;
}
