import type { Scheme } from '../../speech/scheme';
import type { Heading, Speech } from '../../speech/speech';
import { findNextHeading, isEndedAbove } from '../../speech/stretches';
import { requireLevel } from './convertLevels';
import type { Levels } from './levels';
import type { OutlineTree, TreeList, TreeNode } from './outlineTree';
import { placeBefore, placeBehind, placeInside, type TextPlace } from './textPlaces';

/** A place for sections among those of a draft. */
export interface Slot {
  readonly parent: TreeNode;
  /** Among the children of `parent`. */
  readonly index: number;
  readonly list: TreeList;
  readonly depth: number;
  readonly place: TextPlace;
}

/** Finds where sections of a scheme belong that are put in at an offset; undefined where there are no headings. */
export function findSlot(
  speech: Speech,
  { root, nodeOf }: OutlineTree,
  levels: Levels,
  offset: number,
  scheme: Scheme,
): Slot | undefined {
  const next = findNextHeading(speech, offset);
  const isAtHead = next !== undefined && placeBefore(speech, next).at <= offset;
  const latest = speech.headings.findLast(({ marker }) => marker.span.start < offset);
  const before = latest !== undefined && isEndedAbove(speech, latest, offset) ? undefined : latest;
  if (next !== undefined && (isAtHead || before === undefined)) {
    const node = nodeOf(next);
    if (node.list?.scheme === scheme || before === undefined) return besideNode(node, 0, placeBefore(speech, next));
  }
  if (before === undefined) return undefined;
  const around = findChain(nodeOf(before), root, isAtHead ? undefined : offset);
  const alike = around.find(({ list }) => list?.scheme === scheme);
  if (alike?.heading !== undefined) return besideNode(alike, 1, placeBehind(speech, alike.heading, offset));
  const [innermost] = around;
  const outermost = around.at(-1);
  if (innermost?.heading === undefined || outermost?.heading === undefined) return undefined;
  const holder = findHolder(around, levels, scheme);
  return holder === undefined
    ? besideNode(outermost, 1, placeBehind(speech, outermost.heading, offset))
    : insideNode(holder, levels, speech, offset);
}

/** A heading and those around it, from inside out; those whose section ends before an offset are left out, unless none is left: then the text behind the last section is meant. */
function findChain(
  node: TreeNode,
  root: TreeNode,
  offset: number | undefined,
): readonly (TreeNode & { heading: Heading })[] {
  const chain: (TreeNode & { heading: Heading })[] = [];
  for (let at: TreeNode | undefined = node; at !== undefined && at !== root; at = at.parent)
    if (at.heading !== undefined) chain.push(at as TreeNode & { heading: Heading });
  const around = offset === undefined ? chain : chain.filter(({ heading }) => heading.sectionSpan.end >= offset);
  return around.length > 0 ? around : chain;
}

/** The innermost section on a level above that of a scheme; undefined where there is none. Of a scheme that the draft has on no level, its rank tells. */
function findHolder(around: readonly TreeNode[], levels: Levels, scheme: Scheme): TreeNode | undefined {
  const depth = levels.depthOf(scheme);
  return around.find((node) =>
    depth === undefined ? (node.list?.scheme.rank ?? 0) < scheme.rank : node.depth < depth,
  );
}

function besideNode(node: TreeNode, by: 0 | 1, place: TextPlace): Slot | undefined {
  const { parent, list, depth } = node;
  if (parent === undefined || list === undefined) return undefined;
  return { parent, index: parent.children.indexOf(node) + by, list, depth, place };
}

function insideNode(node: TreeNode, levels: Levels, speech: Speech, offset: number): Slot | undefined {
  if (node.heading === undefined) return undefined;
  const depth = node.depth + 1;
  const list = node.children.at(-1)?.list ?? {
    ...requireLevel(levels.below(node.list, node.depth)),
    original: undefined,
  };
  return { parent: node, index: node.children.length, list, depth, place: placeInside(speech, node.heading, offset) };
}
