import type { AnyList, Speech } from '../../speech/speech';
import { renumberWithReferences } from '../renumberWithReferences';
import { arrange } from './arrange';
import type { Change } from './change';
import { findHeadingAt } from './sections';

/** Which lists are numbered anew: the innermost one around a place, all in the section around it, or all of the speech. */
export type RenumberScope = 'list' | 'section' | 'speech';

/** Numbers lists anew, counting positions; what refers to them follows. */
export function renumberAround(speech: Speech, offset: number, scope: RenumberScope): Change {
  const lists = findLists(speech, offset, scope);
  const { edits, toNew } = arrange(speech.text, renumberWithReferences(speech, lists), []);
  return { edits, cursor: toNew(offset) };
}

function findLists(speech: Speech, offset: number, scope: RenumberScope): readonly AnyList[] {
  const all: readonly AnyList[] = [...speech.headingLists, ...speech.enumerations];
  if (scope === 'speech') return all;
  const heading = findHeadingAt(speech, offset);
  if (scope === 'list') {
    const enumeration = speech.enumerations.find(({ items }) =>
      items.some(({ span }) => span.start <= offset && offset <= span.end),
    );
    return [enumeration ?? speech.headingLists.find(({ items }) => items.some((item) => item === heading))].filter(
      (list) => list !== undefined,
    );
  }
  if (heading === undefined) return [];
  const { start, end } = heading.sectionSpan;
  return all.filter(({ items }) => items.every(({ marker: { span } }) => span.start > start && span.end <= end));
}
