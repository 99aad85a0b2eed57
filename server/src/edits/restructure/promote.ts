import { Refusal } from '../../refusal';
import type { Heading, Speech } from '../../speech/speech';
import { areApart } from '../../speech/stretches';
import { adopt } from './adopt';
import { type Change, toChange } from './change';
import { convertLevels, requireLevel } from './convertLevels';
import { findLevels, type Levels } from './levels';
import { append, createOutlineTree, insert, remove, siblingOf, type TreeNode } from './outlineTree';
import { refuseRows } from './sections';

/**
 * Takes sections one level up, with all below them: `（二）` becomes the `二、` behind the section that it stood in. No text moves, so the siblings behind it come to stand below it,
 * as in any outline. Where there are none, `demote` takes it back exactly.
 */
export function promote(speech: Speech, sections: readonly Heading[], cursor: number): Change {
  const tree = createOutlineTree(speech);
  const levels = findLevels(speech);
  for (const section of sections) promoteNode(tree.nodeOf(section), levels);
  return toChange(speech, { tree, cursor });
}

function promoteNode(node: TreeNode, levels: Levels): void {
  const parent = node.parent;
  const grandparent = parent?.parent;
  if (parent === undefined || grandparent === undefined)
    throw new Refusal({ text: 'This section is on the highest level already.', args: {} });
  refuseRows(node.list?.original);
  refuseRows(parent.list?.original);
  const at = parent.children.indexOf(node);
  const behind = parent.children.splice(at + 1);
  remove(node);
  const { list } = node;
  convertLevels(node, parent.depth, parent.list, levels);
  insert(grandparent, node, grandparent.children.indexOf(parent) + 1);
  adopt(node, behind, list);
}

/** Takes sections one level down, with all below them: `二、` becomes the last `（三）` of the section before it. No text moves. */
export function demote(speech: Speech, sections: readonly Heading[], cursor: number): Change {
  const tree = createOutlineTree(speech);
  const levels = findLevels(speech);
  for (const section of sections) demoteNode(speech, tree.nodeOf(section), levels);
  return toChange(speech, { tree, cursor });
}

function demoteNode(speech: Speech, node: TreeNode, levels: Levels): void {
  const before = siblingOf(node, -1);
  const isApart = before?.heading && node.heading && areApart(speech, before.heading, node.heading);
  if (before === undefined || isApart)
    throw new Refusal({
      text: 'There is no section before this one on its level, below which it could stand.',
      args: {},
    });
  const list = before.children.at(-1)?.list;
  refuseRows(node.list?.original);
  refuseRows(list?.original);
  remove(node);
  const below = list ?? { ...requireLevel(levels.below(before.list, before.depth)), original: undefined };
  convertLevels(node, before.depth + 1, below, levels);
  append(before, node);
}
