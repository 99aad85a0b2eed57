import { createListFinder } from '../speech/announcedList';
import { findMarkerAt } from '../speech/listedItems';
import { findReferences } from '../speech/references';
import type { Span } from '../speech/span';
import type { AnyList, EnumerationItem, Heading, Speech } from '../speech/speech';

/** What words of a draft name. */
export type Named = {
  /** The words: 前述第（三）点, the marker （三） itself, 我讲三点意见。 */
  readonly words: Span;
  readonly list: AnyList;
} & (
  | { readonly kind: 'item'; readonly item: Heading | EnumerationItem }
  /** An announcement names all items of its list. */
  | { readonly kind: 'list' }
);

/** What the words at an offset name: a reference, a marker, or an announcement. Their edges count, as a cursor stands there. */
export function findNamedAt(speech: Speech, offset: number): Named | undefined {
  const isAt = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const touched = findReferences(speech).filter(({ span }) => isAt(span));
  // Between 第二部分 and 第（三）点 it is the one that begins.
  const reference = touched.at(-1);
  if (reference !== undefined)
    return { kind: 'item', words: reference.span, item: reference.target, list: reference.list };
  const marked = findMarkerAt(speech, offset);
  if (marked !== undefined)
    return { kind: 'item', words: marked.item.marker.span, item: marked.item, list: marked.list };
  const announcement = speech.announcements.find(({ span }) => isAt(span));
  const list = announcement && createListFinder(speech)(announcement);
  return list && { kind: 'list', words: announcement.span, list };
}
