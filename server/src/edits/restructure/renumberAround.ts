import { findListedItemAt, listOf, listsOf } from '../../speech/listedItems';
import { findHeadingAt } from '../../speech/sectionsAt';
import type { AnyList, Speech } from '../../speech/speech';
import { renumberWithReferences } from '../renumberWithReferences';
import { arrange } from './arrange';
import type { Change } from './change';

/** Which lists are numbered anew: the innermost one around a place, all in the section around it, or all of the speech. */
export type RenumberScope = 'list' | 'section' | 'speech';

/** Numbers lists anew, counting positions; what refers to them follows. */
export function renumberAround(speech: Speech, offset: number, scope: RenumberScope): Change {
  const lists = findLists(speech, offset, scope);
  const { edits, toNew } = arrange(speech.text, renumberWithReferences(speech, lists), []);
  return { edits, cursor: toNew(offset) };
}

function findLists(speech: Speech, offset: number, scope: RenumberScope): readonly AnyList[] {
  if (scope === 'speech') return listsOf(speech);
  const heading = findHeadingAt(speech, offset);
  if (scope === 'list') {
    const around = findListedItemAt(speech, offset)?.list;
    const list = around?.kind === 'enumeration' ? around : heading && listOf(speech, heading);
    return list === undefined ? [] : [list];
  }
  if (heading === undefined) return [];
  const { start, end } = heading.sectionSpan;
  return listsOf(speech).filter(({ items }) =>
    items.every(({ marker: { span } }) => span.start > start && span.end <= end),
  );
}
