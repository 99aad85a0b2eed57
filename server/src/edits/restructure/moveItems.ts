import { Refusal } from '../../refusal';
import { LAST_WORD } from '../../speech/candidate';
import { findMarkerAt } from '../../speech/listedItems';
import type { Span } from '../../speech/span';
import type { Enumeration, EnumerationItem, Speech } from '../../speech/speech';
import { followNumbers } from '../followNumbers';
import { changeNumber } from '../renumber';
import { arrange, type Move } from './arrange';
import type { Change } from './change';

/** An item of an enumeration and the enumeration that it is in. */
export interface PlacedItem {
  readonly enumeration: Enumeration;
  readonly at: number;
}

/** The item in whose ordinal word an offset is. */
export function findItemAt(speech: Speech, offset: number): PlacedItem | undefined {
  const found = findMarkerAt(speech, offset);
  return found?.list.kind === 'enumeration' ? { enumeration: found.list, at: found.index } : undefined;
}

/** Changes an item with the one before it (`by` −1) or behind it (1). */
export function moveItem(speech: Speech, { enumeration, at }: PlacedItem, by: -1 | 1, cursor: number): Change {
  if (enumeration.items[at + by] === undefined)
    throw new Refusal(
      by < 0
        ? { text: 'There is no item before this one.', args: {} }
        : { text: 'There is no item behind this one.', args: {} },
    );
  return moveItemTo(speech, { enumeration, at }, at + by, cursor);
}

/** Moves an item beside another one of its list. Refuses any other place. */
export function moveItemBeside(
  speech: Speech,
  { enumeration, at }: PlacedItem,
  target: { readonly at: number; readonly side: 'before' | 'behind' | 'inside' } | undefined,
  cursor: number,
): Change {
  const goal = target && findItemAt(speech, target.at);
  if (target === undefined || goal?.enumeration !== enumeration || target.side === 'inside')
    throw new Refusal({ text: 'An item can only be moved within its own list.', args: {} });
  const isBehind = target.side === 'behind';
  const to = goal.at + (goal.at > at && !isBehind ? -1 : 0) + (goal.at < at && isBehind ? 1 : 0);
  return moveItemTo(speech, { enumeration, at }, to, cursor);
}

/**
 * Moves an item to another place of its list: 一是 and 二是 stay, and so do the marks that end them; what is said changes places.
 * Refuses for 最后, which is last wherever it stands.
 */
function moveItemTo(speech: Speech, { enumeration, at }: PlacedItem, to: number, cursor: number): Change {
  const places = enumeration.items.slice(Math.min(at, to), Math.max(at, to) + 1);
  if (places.some(({ marker }) => marker.ordinal === LAST_WORD))
    throw new Refusal({ text: 'No number can take the place of “最后”; move its text by hand.', args: {} });
  const contents = places.map((item) => contentOf(speech, enumeration, item));
  // The moved one takes the last place, or the first, and the others move up.
  const order =
    at < to ? [...places.keys()].slice(1).concat(0) : [places.length - 1, ...[...places.keys()].slice(0, -1)];
  const numbers = new Map<EnumerationItem, number>();
  const moves: Move[] = [];
  for (const [place, from] of order.entries()) {
    const [item, content, slot, taken] = [places[from], contents[from], places[place], contents[place]];
    if (item === undefined || content === undefined || slot === undefined || taken === undefined || from === place)
      continue;
    numbers.set(item, slot.marker.ordinal);
    moves.push({ taken: content, content, to: taken.start, before: '', after: '' });
  }
  const edits = [
    ...[...numbers].flatMap(([item, number]) => changeNumber(enumeration, item, number)),
    ...followNumbers(speech, numbers, new Map()),
  ];
  const arranged = arrange(speech.text, edits, moves);
  return { edits: arranged.edits, cursor: arranged.toNew(cursor) };
}

const ENDS = '。；，！？;,!?.';

/**
 * What an item says, with its ordinal word and without the mark that ends it. Refuses where other paragraphs stand between it and the next, and where it cannot be told
 * whether all that follows the last word in its paragraph belongs to it.
 */
function contentOf({ text }: Speech, { items }: Enumeration, item: EnumerationItem): Span {
  const at = items.indexOf(item);
  const next = items[at + 1];
  const isLastInline = items[at - 1]?.line === item.line && next?.line !== item.line;
  if (next !== undefined && text.slice(item.span.end, next.span.start).trim() !== '') refuse();
  if (isLastInline && sentencesIn(text, item.span) > 1) refuse();
  let { end } = item.span;
  while (end > item.marker.span.end && isBlankOrEnd(text[end - 1])) end--;
  return { start: item.span.start, end };
}

function refuse(): never {
  throw new Refusal({ text: 'It cannot be told for certain how far this item goes; move its text by hand.', args: {} });
}

function isBlankOrEnd(char = ''): boolean {
  return char.trim() === '' || ENDS.includes(char);
}

function sentencesIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at++) if ('。！？'.includes(text[at] as string)) count++;
  return count;
}
