import type { Heading, Speech } from '../../speech/speech';
import { mergeSpans } from './arrange';
import { type Change, toChange } from './change';
import { findLostReferences } from './lostReferences';
import { createOutlineTree, remove } from './outlineTree';
import { refuseRows } from './sections';
import { takeOut } from './textPlaces';

/** Takes sections out of the draft, and those behind them count on. `text` is what was taken, with the blank lines that went with it; `pasteSections` at the cursor puts it back. */
export function cutSections(speech: Speech, sections: readonly Heading[]): Change {
  const tree = createOutlineTree(speech);
  const removed = sections.map((section) => {
    const node = tree.nodeOf(section);
    refuseRows(node.list?.original);
    remove(node);
    return takeOut(speech, section).taken;
  });
  const cursor = removed[0]?.start ?? 0;
  const change = toChange(speech, { tree, removed, cursor });
  return { ...change, text: copySections(speech, sections), lost: findLostReferences(speech, sections, change.edits) };
}

/** The text of sections, as `cutSections` takes it along. */
export function copySections(speech: Speech, sections: readonly Heading[]): string {
  const taken = mergeSpans(sections.map((section) => takeOut(speech, section).taken));
  return taken.map(({ start, end }) => speech.text.slice(start, end)).join('');
}
