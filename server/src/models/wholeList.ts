import type { HeadingList } from '../speech/speech';

/** Whether a list tells how many children its parent has: two or more, counted on from one without a fault, all there are. */
export function isWholeList({ parent, items, inRows }: HeadingList): boolean {
  return (
    items.length > 1 &&
    !inRows &&
    items.every(({ fault, marker }, index) => fault === undefined && marker.ordinal === index + 1) &&
    (parent === undefined || parent.children.length === items.length)
  );
}
