import { LAST_WORD } from './candidate';
import type { AnyList, EnumerationItem, Heading } from './speech';

/** An item that a number names, and its list. */
export interface NamedPlace {
  readonly item: Heading | EnumerationItem;
  readonly list: AnyList;
}

/** What each printed number names; nothing for a number that is not one item's own beyond doubt. */
export type OwnNumbers = ReadonlyMap<number, NamedPlace | undefined>;

/** The numbers of a list. With `isFollowing`, those behind a gap are their item's own, too; that of the first item is, where the list runs on from another. */
export function readNumbers(list: AnyList, isFollowing: boolean, runsOn: boolean): OwnNumbers {
  const numbers = new Map<number, NamedPlace | undefined>();
  const items: readonly (Heading | EnumerationItem)[] = list.items;
  for (const item of items) {
    const { ordinal: printed } = item.marker;
    const fault = runsOn && item.fault?.kind === 'start' ? undefined : item.fault?.kind;
    const isOwn = isFollowing ? isSure(fault) : fault === undefined && item.ordinal === printed;
    const isTaken = numbers.has(printed) || !isOwn || printed === LAST_WORD;
    numbers.set(printed, isTaken ? undefined : { item, list });
  }
  return numbers;
}

/** A number that several lists have is none of theirs alone. */
export function mergeNumbers(all: readonly OwnNumbers[]): OwnNumbers {
  const merged = new Map<number, NamedPlace | undefined>();
  for (const numbers of all)
    for (const [number, place] of numbers) merged.set(number, merged.has(number) ? undefined : place);
  return merged;
}

/** Behind a gap the number is printed as it was meant. */
function isSure(fault: string | undefined): boolean {
  return fault === undefined || fault === 'gap' || fault === 'start';
}
