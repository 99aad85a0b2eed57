import { Refusal } from '../../refusal';
import type { Heading, Speech } from '../../speech/speech';
import type { Change } from './change';
import { copySections, cutSections } from './cutSections';
import { type InsertSide, insertSection } from './insertSection';
import type { LostReference } from './lostReferences';
import { findItemsAt, moveItems, moveItemsBeside } from './moveItems';
import { moveAmongSiblings, moveSections } from './moveSections';
import { pasteSections } from './pasteSections';
import { demote, promote } from './promote';
import { type RenumberScope, renumberAround } from './renumberAround';
import { findSections, requireSection } from './sections';
import { joinSection, splitSection } from './splitSection';

/** A change of the structure, in offsets. A section is named by any offset in it that is in none of its children. */
export type Operation =
  | { readonly kind: 'promote' | 'demote' | 'moveUp' | 'moveDown' | 'cut' | 'copy'; readonly at: readonly number[] }
  | {
      readonly kind: 'move';
      readonly at: readonly number[];
      readonly target: { readonly at: number; readonly side: InsertSide } | undefined;
    }
  | { readonly kind: 'paste'; readonly at: number; readonly text: string; readonly lost?: readonly LostReference[] }
  | { readonly kind: 'split' | 'join'; readonly at: number }
  | { readonly kind: 'insert'; readonly at: number; readonly side: InsertSide }
  | { readonly kind: 'renumber'; readonly at: number; readonly scope: RenumberScope };

/** Works out a change of the structure. Throws a `Refusal` that says why where it cannot be done. */
export function restructure(speech: Speech, operation: Operation): Change {
  switch (operation.kind) {
    case 'promote':
    case 'demote':
    case 'moveUp':
    case 'moveDown':
      return shiftSections(speech, operation.kind, operation.at);
    case 'cut':
      return cutSections(speech, findSections(speech, operation.at));
    case 'copy':
      return {
        edits: [],
        cursor: operation.at[0] ?? 0,
        text: copySections(speech, findSections(speech, operation.at)),
      };
    case 'move': {
      const { at, target } = operation;
      const items = findItemsAt(speech, at);
      if (items !== undefined) return moveItemsBeside(speech, items, target, at[0] ?? 0);
      if (haveItems(speech, at))
        throw new Refusal({ text: 'Only sections, or items of one list, can be moved together.', args: {} });
      const goal = target && { heading: requireSection(speech, target.at), side: target.side };
      return moveSections(speech, findSections(speech, at), goal, at[0] ?? 0);
    }
    case 'paste':
      return pasteSections(speech, operation.at, operation.text, operation.lost);
    case 'split':
      return splitSection(speech, operation.at);
    case 'join':
      return joinSection(speech, operation.at);
    case 'insert':
      return insertSection(speech, operation.at, operation.side);
    case 'renumber':
      return renumberAround(speech, operation.at, operation.scope);
  }
}

/** Whether an item begins at one of some offsets. */
function haveItems({ enumerations }: Speech, at: readonly number[]): boolean {
  const offsets = new Set(at);
  return enumerations.some(({ items }) => items.some(({ span }) => offsets.has(span.start)));
}

type Shift = 'promote' | 'demote' | 'moveUp' | 'moveDown';

function shiftSections(speech: Speech, kind: Shift, at: readonly number[]): Change {
  const cursor = at[0] ?? 0;
  const by = kind === 'moveUp' ? -1 : 1;
  const items = kind === 'moveUp' || kind === 'moveDown' ? findItemsAt(speech, at) : undefined;
  if (items !== undefined) return moveItems(speech, items, by, cursor);
  const sections: readonly Heading[] = findSections(speech, at);
  if (kind === 'promote') return promote(speech, sections, cursor);
  if (kind === 'demote') return demote(speech, sections, cursor);
  return moveAmongSiblings(speech, sections, by, cursor);
}
