import { Refusal } from '../../refusal';
import { LAST_WORD } from '../../speech/candidate';
import { findFirst } from '../../speech/findFirst';
import { findMarkerAt } from '../../speech/listedItems';
import type { Span } from '../../speech/span';
import type { Enumeration, EnumerationItem, Speech } from '../../speech/speech';
import { followNumbers } from '../followNumbers';
import { changeNumber } from '../renumber';
import { arrange, type Move } from './arrange';
import type { Change } from './change';

/** Items of one enumeration, by their places in it, in the order of the draft. */
export interface PlacedItems {
  readonly enumeration: Enumeration;
  readonly at: readonly number[];
}

/** The items in whose ordinal words some offsets are; undefined where one is elsewhere, or they belong to several lists. */
export function findItemsAt(speech: Speech, offsets: readonly number[]): PlacedItems | undefined {
  const list = findMarkerAt(speech, offsets[0] ?? -1)?.list;
  if (list?.kind !== 'enumeration') return undefined;
  const at = new Set<number>();
  for (const offset of offsets) {
    const index = findFirst(list.items, ({ marker }) => marker.span.start > offset) - 1;
    const item = list.items[index];
    if (item === undefined || offset > item.marker.span.end) return undefined;
    at.add(index);
  }
  return { enumeration: list, at: [...at].sort((one, other) => one - other) };
}

/** Changes each of some items with the one before it (`by` −1) or behind it (1). */
export function moveItems(speech: Speech, { enumeration, at }: PlacedItems, by: -1 | 1, cursor: number): Change {
  const order = [...enumeration.items.keys()];
  for (const item of by < 0 ? at : [...at].reverse()) {
    const place = order.indexOf(item);
    const other = order[place + by];
    if (other === undefined)
      throw new Refusal(
        by < 0
          ? { text: 'There is no item before this one.', args: {} }
          : { text: 'There is no item behind this one.', args: {} },
      );
    order[place] = other;
    order[place + by] = item;
  }
  return reorder(speech, enumeration, order, cursor);
}

/** Moves items beside another one of their list, in the order of the draft. Refuses any other place. */
export function moveItemsBeside(
  speech: Speech,
  { enumeration, at }: PlacedItems,
  target: { readonly at: number; readonly side: 'before' | 'behind' | 'inside' } | undefined,
  cursor: number,
): Change {
  const goal = target && findItemsAt(speech, [target.at]);
  const beside = goal?.at[0];
  if (beside === undefined || goal?.enumeration !== enumeration || target?.side === 'inside')
    throw new Refusal({ text: 'An item can only be moved within its own list.', args: {} });
  const moved = new Set(at);
  const rest = [...enumeration.items.keys()].filter((item) => !moved.has(item));
  const before = rest.filter((item) => (target?.side === 'behind' ? item <= beside : item < beside));
  const order = [...before, ...at, ...rest.slice(before.length)];
  return reorder(speech, enumeration, order, cursor);
}

/**
 * Puts the items of a list into another order: 一是 and 二是 stay, and so do the marks that end them; what is said changes places.
 * Refuses for 最后, which is last wherever it stands.
 *
 * @param order the present places of the items, in the order that they are to have
 */
function reorder(speech: Speech, enumeration: Enumeration, order: readonly number[], cursor: number): Change {
  const first = order.findIndex((from, place) => from !== place);
  const last = order.findLastIndex((from, place) => from !== place);
  const slots = first < 0 ? [] : enumeration.items.slice(first, last + 1);
  if (slots.some(({ marker }) => marker.ordinal === LAST_WORD))
    throw new Refusal({ text: 'No number can take the place of “最后”; move its text by hand.', args: {} });
  const contents = slots.map((item) => contentOf(speech, enumeration, item));
  const numbers = new Map<EnumerationItem, number>();
  const moves: Move[] = [];
  for (const [place, slot] of slots.entries()) {
    const from = (order[first + place] ?? 0) - first;
    const [item, content, taken] = [slots[from], contents[from], contents[place]];
    if (item === undefined || content === undefined || taken === undefined || from === place) continue;
    numbers.set(item, slot.marker.ordinal);
    moves.push({ taken: content, content, to: taken.start, before: '', after: '' });
  }
  const edits = [
    ...[...numbers].flatMap(([item, number]) => changeNumber(enumeration, item, number)),
    ...followNumbers(speech, { numbers }, new Map()),
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
