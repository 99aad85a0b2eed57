import type { Span } from '../../speech/span';
import type { Speech } from '../../speech/speech';
import { followNumbers } from '../followNumbers';
import type { TextEdit } from '../textEdit';
import { arrange, type Move } from './arrange';
import type { LostReference } from './lostReferences';
import type { OutlineTree } from './outlineTree';
import { type WrittenTree, writeTree } from './writeTree';

/** What a restructuring does to a draft. */
export interface Change {
  /** Sorted, without overlap. Empty where nothing has to change. */
  readonly edits: readonly TextEdit[];
  /** Where the cursor belongs: an offset in the new text. */
  readonly cursor: number;
  /** What is taken along to be put in elsewhere. */
  readonly text?: string;
  /** What spoke of the sections that were cut. */
  readonly lost?: readonly LostReference[];
}

/** What becomes of a draft whose outline was rearranged. */
export interface Rearranged {
  readonly tree: OutlineTree;
  readonly moves?: readonly Move[];
  /** Further edits, where the text stood. */
  readonly edits?: (written: WrittenTree) => readonly TextEdit[];
  /** Numbers that follow no heading that is there. */
  readonly lost?: readonly LostReference[];
  /** Stretches that are taken out for good. */
  readonly removed?: readonly Span[];
  /** The offset in the old text with which the cursor goes. */
  readonly cursor: number;
}

/** Writes a rearranged outline into the text: moves what was moved, and numbers and what refers to them follow. */
export function toChange(
  speech: Speech,
  { tree, moves = [], removed = [], lost = [], edits, cursor }: Rearranged,
): Change {
  const written = writeTree(speech, tree);
  const isLost = new Set(lost.map(({ numberSpan }) => numberSpan.start));
  const following = followNumbers(speech, written, written.sizes).filter(({ span }) => !isLost.has(span.start));
  const all = [...written.edits, ...following, ...(edits?.(written) ?? [])];
  const arranged = arrange(speech.text, all, moves, removed);
  return { edits: arranged.edits, cursor: arranged.toNew(cursor) };
}
