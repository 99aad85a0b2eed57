import { Refusal } from '../../refusal';
import type { Level, Levels } from './levels';
import { type TreeList, type TreeNode, walk } from './outlineTree';

/** Takes a node to another depth, and all below it as many levels; each list gets the numbering that is usual where it arrives. The list of the node itself is for the caller to set. */
export function convertLevels(node: TreeNode, depth: number, levels: Levels): void {
  const by = depth - node.depth;
  if (by === 0) return;
  const converted = new Map<TreeList, TreeList>();
  for (const each of walk(node)) {
    const { list } = each;
    if (each !== node && list !== undefined) {
      const known = converted.get(list) ?? {
        ...requireLevel(levels.convert(list, each.depth, each.depth + by)),
        original: list.original,
      };
      converted.set(list, known);
      each.list = known;
    }
    each.depth += by;
  }
}

/** Refuses a depth for which no numbering is left. */
export function requireLevel(level: Level | undefined): Level {
  if (level === undefined)
    throw new Refusal({ text: 'There is no numbering left for a level below this one.', args: {} });
  return { scheme: level.scheme, form: level.form };
}
