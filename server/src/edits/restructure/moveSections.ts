import { Refusal } from '../../refusal';
import type { Heading, Speech } from '../../speech/speech';
import { areApart } from '../../speech/stretches';
import { type Move, mergeSpans } from './arrange';
import { type Change, toChange } from './change';
import { convertLevels, requireLevel } from './convertLevels';
import { findLevels } from './levels';
import { createOutlineTree, insert, remove, siblingOf, type TreeNode, walk } from './outlineTree';
import { refuseFragment, refuseRows, sectionBlock } from './sections';
import { gapBelow, placeBefore, placeBehind, placeInside, type TakenOut, type TextPlace, takeOut } from './textPlaces';

/** Changes each of some sections with the sibling before it (`by` −1) or behind it (1). What stands between them, blank lines too, stays where it is. */
export function moveAmongSiblings(speech: Speech, sections: readonly Heading[], by: -1 | 1, cursor: number): Change {
  const tree = createOutlineTree(speech);
  if (new Set(sections.map((section) => tree.nodeOf(section).parent)).size > 1)
    throw new Refusal({ text: 'Only sections that stand side by side can be moved together.', args: {} });
  const order = by < 0 ? sections : [...sections].reverse();
  const swapped: Heading[] = [];
  for (const section of order) {
    const node = tree.nodeOf(section);
    const sibling = siblingOf(node, by);
    const { list, parent } = node;
    if (sibling?.heading === undefined || parent === undefined || list === undefined || sibling.list !== list)
      throw new Refusal(
        by < 0
          ? { text: 'There is no section before this one in its list.', args: {} }
          : { text: 'There is no section behind this one in its list.', args: {} },
      );
    refuseRows(list.original);
    refuseFragment(speech, sibling.heading);
    const at = parent.children.indexOf(node);
    remove(node);
    insert(parent, node, at + by);
    swapped.push(section, sibling.heading);
  }
  return toChange(speech, { tree, moves: permute(speech, swapped, tree.nodeOf), cursor });
}

/** Puts the contents of some siblings into each other's places, in the order that they now have. */
function permute(
  speech: Speech,
  headings: readonly Heading[],
  nodeOf: (heading: Heading) => TreeNode,
): readonly Move[] {
  const moves: Move[] = [];
  for (const parent of new Set(headings.map((heading) => nodeOf(heading).parent))) {
    const concerned = new Set(headings.filter((heading) => nodeOf(heading).parent === parent));
    const now = (parent?.children ?? []).flatMap(({ heading }) => (heading && concerned.has(heading) ? heading : []));
    const slots = [...now].sort((a, b) => a.line - b.line).map((heading) => sectionBlock(speech, heading));
    now.forEach((heading, index) => {
      const block = sectionBlock(speech, heading);
      const slot = slots[index] ?? block;
      if (slot.start !== block.start)
        moves.push({ taken: block, content: block, to: slot.start, before: '', after: '' });
    });
  }
  return moves;
}

/** Where sections go: beside another one on its level, to the end of those inside it, or, undefined, to the end of the last section that can hold them, before anything new begins. */
export type Target = { readonly heading: Heading; readonly side: 'before' | 'behind' | 'inside' } | undefined;

/** Moves sections elsewhere, in the order of the text; the numbers of both places follow, and their levels. */
export function moveSections(speech: Speech, sections: readonly Heading[], target: Target, cursor: number): Change {
  const tree = createOutlineTree(speech);
  const levels = findLevels(speech);
  const nodes = sections.map(tree.nodeOf);
  const goal = target ?? findEnd(speech, tree.root, nodes);
  if (target !== undefined) refuseFragment(speech, target.heading);
  const goalNode = tree.nodeOf(goal.heading);
  const moved = new Set(nodes.flatMap((node) => [...walk(node)]));
  if (moved.has(goalNode)) throw new Refusal({ text: 'A section cannot be moved into itself.', args: {} });
  const depth = goalNode.depth + (goal.side === 'inside' ? 1 : 0);
  const list =
    goal.side === 'inside'
      ? ((goalNode.children.findLast((child) => !moved.has(child)) ?? goalNode.children.at(-1))?.list ?? {
          ...requireLevel(levels.below(goalNode.list, goalNode.depth)),
          original: undefined,
        })
      : goalNode.list;
  refuseRows(list?.original);
  const gap = gapAt(speech, goal, tree.nodeOf);
  for (const node of nodes) {
    refuseRows(node.list?.original);
    remove(node);
  }
  const parent = goal.side === 'inside' ? goalNode : goalNode.parent;
  if (parent === undefined) throw new Refusal({ text: 'There is no numbered section here.', args: {} });
  const at =
    goal.side === 'inside'
      ? parent.children.length
      : parent.children.indexOf(goalNode) + (goal.side === 'behind' ? 1 : 0);
  nodes.forEach((node, index) => {
    convertLevels(node, depth, list, levels);
    insert(parent, node, at + index);
  });
  const moves = moveText(speech, sections, goal, (section) => (section.depth === depth ? undefined : gap));
  return toChange(speech, { tree, moves, cursor });
}

function moveText(
  speech: Speech,
  sections: readonly Heading[],
  target: NonNullable<Target>,
  newGapOf: (section: Heading) => string | undefined,
): readonly Move[] {
  const taken = sections.map((section) => {
    const { gap, ...rest } = takeOut(speech, section);
    return { ...rest, gap: newGapOf(section) ?? gap };
  });
  const place = outside(taken, placeOf(speech, target));
  const [stretch, other] = mergeSpans(taken.map((each) => each.taken));
  const isThere = stretch !== undefined && place.at >= stretch.start && place.at <= stretch.end;
  if (isThere && other === undefined && sections.every((section) => newGapOf(section) === undefined)) return [];
  return taken.map(({ taken, content, gap }) => ({
    taken,
    content,
    to: place.at,
    before: place.isEnd ? gap : '',
    after: place.isEnd ? '' : gap,
  }));
}

function placeOf(speech: Speech, { heading, side }: NonNullable<Target>): TextPlace {
  if (side === 'inside') return placeInside(speech, heading);
  return side === 'before' ? placeBefore(speech, heading) : placeBehind(speech, heading);
}

/** What parts sections from their neighbours that come to a place from another level. */
function gapAt(speech: Speech, { heading, side }: NonNullable<Target>, nodeOf: (heading: Heading) => TreeNode): string {
  const like = side === 'inside' ? nodeOf(heading).children.at(-1)?.heading : heading;
  return like === undefined ? gapBelow(speech, heading) : takeOut(speech, like).gap;
}

/** A place between the lines that are taken out is where they were taken from, and becomes the end of the draft with the last of them. */
function outside(taken: readonly TakenOut[], place: TextPlace): TextPlace {
  const hole = taken.find((each) => each.taken.start < place.at && place.at < each.taken.end);
  return hole === undefined ? place : { at: hole.taken.start, isEnd: true };
}

/** Behind the last section on the level of the first moved one; below the last that could hold it where there is none. */
function findEnd(speech: Speech, root: TreeNode, nodes: readonly TreeNode[]): NonNullable<Target> {
  const moved = new Set(nodes);
  const depth = nodes[0]?.depth ?? 1;
  const first = nodes[0]?.heading;
  const isNear = ({ heading }: TreeNode): boolean =>
    heading !== undefined && first !== undefined && !areApart(speech, heading, first);
  let parent = root;
  for (;;) {
    const last = parent.children.findLast((child) => !moved.has(child) && isNear(child));
    if (last?.heading === undefined) break;
    if (last.depth >= depth) return { heading: last.heading, side: 'behind' };
    parent = last;
  }
  if (parent.heading === undefined)
    throw new Refusal({ text: 'There is nowhere else to move this section.', args: {} });
  return { heading: parent.heading, side: 'inside' };
}
