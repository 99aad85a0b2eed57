import { createListFinder } from '../speech/announcedList';
import { findReferences, type Reference } from '../speech/references';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import type { TextEdit } from './textEdit';
import { writeCount } from './writeCount';
import { writeReference } from './writeReference';

/**
 * What else a change of numbers changes: references to the items that get another number, and announced counts of the lists that get another size.
 * Items and lists that are in neither map keep theirs. A count follows only where it was right.
 */
export function followNumbers(
  speech: Speech,
  newOrdinals: ReadonlyMap<ListItem, number>,
  sizes: ReadonlyMap<AnyList, number>,
): readonly TextEdit[] {
  const references = newOrdinals.size === 0 ? [] : findReferences(speech);
  return [...followReferences(speech, references, newOrdinals), ...followSizes(speech, sizes)];
}

/** The edits of references to items that get another number. */
export function followReferences(
  speech: Speech,
  references: readonly Reference[],
  newOrdinals: ReadonlyMap<ListItem, number>,
): readonly TextEdit[] {
  return references.flatMap((reference) =>
    writeReference(speech, reference, newOrdinals.get(reference.target) ?? reference.target.marker.ordinal),
  );
}

function followSizes(speech: Speech, sizes: ReadonlyMap<AnyList, number>): readonly TextEdit[] {
  if (sizes.size === 0) return [];
  const findList = createListFinder(speech);
  return speech.announcements.flatMap((announcement) => {
    const { countSpan } = announcement;
    const written = speech.text.slice(countSpan.start, countSpan.end);
    // 讲一点意见 promises no number, until a second point stands below it.
    const count = written === '一' ? 1 : announcement.count;
    const list = count === undefined ? undefined : findList(announcement);
    const size = list && sizes.get(list);
    // A list that vanishes leaves its announcement to the writer.
    if (size === undefined || size < 1 || size === count || count !== list?.items.length) return [];
    return [{ span: countSpan, newText: writeCount(written, size) }];
  });
}
