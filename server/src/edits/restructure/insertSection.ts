import { findPrefix, lowerPrefix } from '../../speech/linePrefix';
import { findHeadingAt } from '../../speech/sectionsAt';
import type { Heading, Speech } from '../../speech/speech';
import { findNextHeading, isEndedAbove } from '../../speech/stretches';
import { lineEndOf } from '../lineEnd';
import { type Change, toChange } from './change';
import { requireLevel } from './convertLevels';
import { findLevels } from './levels';
import { createNode, createOutlineTree, insert, type TreeList, type TreeNode } from './outlineTree';
import { refuseFragment, refuseRows } from './sections';
import { gapBelow, placeBefore, placeBehind, placeInside, type TextPlace, takeOut } from './textPlaces';

/** Where a new heading goes, seen from the section around the cursor. */
export type InsertSide = 'before' | 'behind' | 'inside';

/** Puts a bare marker on a line of its own, beside the section around an offset or at the end of those inside it; the numbers behind it follow. The cursor is behind it. Where there are no headings it is the first one, on the line of the cursor. */
export function insertSection(speech: Speech, offset: number, side: InsertSide): Change {
  const heading = findHeadingAt(speech, offset) ?? findNearest(speech, offset);
  if (heading === undefined) return insertFirst(speech, offset);
  refuseFragment(speech, heading);
  const tree = createOutlineTree(speech);
  const slot = findInsertSlot(speech, tree.nodeOf(heading), heading, side);
  refuseRows(slot.list?.original);
  const node = createNode(undefined, slot.list, slot.depth);
  insert(slot.parent, node, slot.index);
  const gap = slot.like ? takeOut(speech, slot.like).gap : gapBelow(speech, heading);
  const prefix = slot.like ? findPrefix(speech, slot.like) : lowerPrefix(findPrefix(speech, heading) ?? '');
  let behind = 0;
  const change = toChange(speech, {
    tree,
    edits({ markers }) {
      const line = (prefix ?? '') + (markers.get(node) ?? '');
      behind = slot.place.isEnd ? 0 : gap.length;
      const newText = slot.place.isEnd ? gap + line : line + gap;
      return [{ span: { start: slot.place.at, end: slot.place.at }, newText }];
    },
    cursor: slot.place.at,
  });
  return { ...change, cursor: change.cursor - behind };
}

/** The heading nearest to a place outside of all sections: the last above it, else the first below, with nothing new in between. */
function findNearest(speech: Speech, offset: number): Heading | undefined {
  const last = speech.headings.findLast(({ marker }) => marker.span.start < offset);
  return last !== undefined && !isEndedAbove(speech, last, offset) ? last : findNextHeading(speech, offset);
}

interface InsertSlot {
  readonly parent: TreeNode;
  readonly index: number;
  readonly depth: number;
  readonly list: TreeList | undefined;
  readonly place: TextPlace;
  /** A heading beside which it stands; undefined for the first inside another one. */
  readonly like: Heading | undefined;
}

function findInsertSlot(speech: Speech, node: TreeNode, heading: Heading, side: InsertSide): InsertSlot {
  const { parent, list, depth, children } = node;
  if (side === 'inside' || parent === undefined) {
    const last = children.at(-1);
    const below = last?.list ?? { ...requireLevel(findLevels(speech).below(list, depth)), original: undefined };
    return {
      parent: node,
      index: children.length,
      depth: depth + 1,
      list: below,
      place: placeInside(speech, heading),
      like: last?.heading,
    };
  }
  const index = parent.children.indexOf(node) + (side === 'behind' ? 1 : 0);
  const place = side === 'before' ? placeBefore(speech, heading) : placeBehind(speech, heading);
  return { parent, index, depth, list, place, like: heading };
}

function insertFirst(speech: Speech, offset: number): Change {
  const paragraph = speech.paragraphs.findLast(({ start }) => start <= offset);
  const level = requireLevel(findLevels(speech).at(1));
  const tree = createOutlineTree(speech);
  const node = createNode(undefined, { ...level, original: undefined }, 1);
  insert(tree.root, node, 0);
  const isBlank = paragraph === undefined || paragraph.kind === 'blank';
  const at = paragraph?.end ?? 0;
  return toChange(speech, {
    tree,
    edits: ({ markers }) => [
      { span: { start: at, end: at }, newText: (isBlank ? '' : lineEndOf(speech)) + (markers.get(node) ?? '') },
    ],
    cursor: at,
  });
}
