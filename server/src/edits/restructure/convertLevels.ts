import { Refusal } from '../../refusal';
import type { Scheme } from '../../speech/scheme';
import type { Level, Levels } from './levels';
import { type TreeList, type TreeNode, walk } from './outlineTree';

/**
 * Takes a node to another depth and into a list there, and all below it as many levels: each list gets the numbering that is usual where it arrives, or, where what is above it has that already, the one usual
 * below its parent.
 */
export function convertLevels(node: TreeNode, depth: number, list: TreeList | undefined, levels: Levels): void {
  const by = depth - node.depth;
  const converted = new Map<TreeList, TreeList>();
  node.list = list;
  for (const each of walk(node)) {
    const { parent } = each;
    if (by !== 0 && each !== node && each.list !== undefined && parent !== undefined) {
      const known = converted.get(each.list) ?? {
        ...requireLevel(convert(each.list, each.depth, parent, schemesFrom(parent, node), levels, by)),
        original: each.list.original,
      };
      converted.set(each.list, known);
      each.list = known;
    }
    each.depth += by;
  }
}

/** The numbering of a list after it has gone `by` levels from a depth, below a parent that is there already. */
function convert(
  list: TreeList,
  from: number,
  parent: TreeNode,
  above: ReadonlySet<Scheme | undefined>,
  levels: Levels,
  by: number,
): Level | undefined {
  const usual = levels.convert(list, from, from + by);
  return usual === undefined || !above.has(usual.scheme) ? usual : levels.below(parent.list, parent.depth);
}

/** The schemes of a node and those around it, up to another one. */
function schemesFrom(node: TreeNode, top: TreeNode): ReadonlySet<Scheme | undefined> {
  const schemes = new Set<Scheme | undefined>();
  for (let at: TreeNode | undefined = node; at !== undefined; at = at === top ? undefined : at.parent)
    schemes.add(at.list?.scheme);
  return schemes;
}

/** Refuses a depth for which no numbering is left. */
export function requireLevel(level: Level | undefined): Level {
  if (level === undefined)
    throw new Refusal({ text: 'There is no numbering left for a level below this one.', args: {} });
  return { scheme: level.scheme, form: level.form };
}
