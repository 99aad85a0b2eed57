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

/** Changes an item with the one before it (`by` −1) or behind it (1): 一是 and 二是 stay, and so do the marks that end them; what is said changes places. Refuses for 最后, which is last wherever it stands. */
export function moveItem(speech: Speech, { enumeration, at }: PlacedItem, by: -1 | 1, cursor: number): Change {
  const item = enumeration.items[at];
  const other = enumeration.items[at + by];
  if (item === undefined || other === undefined)
    throw new Refusal(
      by < 0
        ? { text: 'There is no item before this one.', args: {} }
        : { text: 'There is no item behind this one.', args: {} },
    );
  const [first, second] = by < 0 ? [other, item] : [item, other];
  if (first.marker.ordinal === LAST_WORD || second.marker.ordinal === LAST_WORD)
    throw new Refusal({ text: 'No number can take the place of “最后”; move its text by hand.', args: {} });
  const [one, two] = [contentOf(speech, enumeration, first), contentOf(speech, enumeration, second)];
  const moves: readonly Move[] = [
    { taken: one, content: one, to: two.start, before: '', after: '' },
    { taken: two, content: two, to: one.start, before: '', after: '' },
  ];
  const numbers = new Map([
    [first, second.marker.ordinal],
    [second, first.marker.ordinal],
  ]);
  const edits = [
    ...[...numbers].flatMap(([each, number]) => changeNumber(enumeration, each, number)),
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
