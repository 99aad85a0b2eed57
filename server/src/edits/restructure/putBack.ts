import type { Heading, Speech } from '../../speech/speech';
import { applyEdits, type TextEdit } from '../textEdit';
import type { Change } from './change';
import { findLevels } from './levels';
import { moveSections, type Target } from './moveSections';
import { createOutlineTree } from './outlineTree';
import { findSlot } from './pasteSlot';

/**
 * Puts sections in that were cut from a draft whose lists run on through the sections. What their points are called depends on where they stood, and so does what the rest is called now:
 * so they are moved in the draft as it was. Undefined where the rest reads otherwise without them.
 */
export function putBack(before: Speech, cut: readonly Heading[], now: Speech, offset: number): Change | undefined {
  const [first] = cut;
  const target = findTarget(before, cut, now, offset);
  if (first === undefined || target === undefined) return undefined;
  const { edits, cursor } = moveSections(before, cut, target, first.marker.span.start);
  return { edits: replaceLines(now.text, applyEdits(before.text, edits)), cursor };
}

/** The place of the draft as it was that an offset of the draft without the sections means. */
function findTarget(before: Speech, cut: readonly Heading[], now: Speech, offset: number): Target {
  const isCut = ({ marker: { span } }: Heading): boolean =>
    cut.some(({ sectionSpan: { start, end } }) => span.start >= start && span.end <= end);
  const left = before.headings.filter((heading) => !isCut(heading));
  const [first] = cut;
  const isRest =
    left.length === now.headings.length && left.every(({ depth }, at) => depth === now.headings[at]?.depth);
  const slot =
    first && isRest ? findSlot(now, createOutlineTree(now), findLevels(now), offset, first.marker.scheme) : undefined;
  if (slot === undefined) return undefined;
  const toTarget = (heading: Heading | undefined, side: 'before' | 'behind' | 'inside'): Target => {
    const old = heading && left[now.headings.indexOf(heading)];
    return old && { heading: old, side };
  };
  const { children, heading } = slot.parent;
  return (
    toTarget(children[slot.index - 1]?.heading, 'behind') ??
    toTarget(children[slot.index]?.heading, 'before') ??
    toTarget(heading, 'inside')
  );
}

/** What makes one text of another: the lines between the first and the last that differ. */
function replaceLines(from: string, to: string): readonly TextEdit[] {
  if (from === to) return [];
  const least = Math.min(from.length, to.length);
  let start = 0;
  while (start < least && from[start] === to[start]) start++;
  start = from.slice(0, start).lastIndexOf('\n') + 1;
  let end = 0;
  while (end < least - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  while (end > 0 && from[from.length - end - 1] !== '\n') end--;
  return [{ span: { start, end: from.length - end }, newText: to.slice(start, to.length - end) }];
}
