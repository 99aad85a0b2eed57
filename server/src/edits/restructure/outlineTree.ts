import type { MarkerForm } from '../../speech/marker';
import type { Scheme } from '../../speech/scheme';
import type { Heading, HeadingList, Speech } from '../../speech/speech';

/** A list of headings while an outline is rearranged. */
export interface TreeList {
  readonly scheme: Scheme;
  readonly form: MarkerForm;
  /** The list that it was in the draft; undefined for one that comes into being. */
  readonly original: HeadingList | undefined;
}

/** A heading while an outline is rearranged. */
export interface TreeNode {
  /** Undefined for a heading that is put in. */
  readonly heading: Heading | undefined;
  /** Undefined for the root only. */
  list: TreeList | undefined;
  depth: number;
  parent: TreeNode | undefined;
  readonly children: TreeNode[];
}

/** The outline of a draft as a tree that can be rearranged: what it says at the end is written by `writeTree`. */
export interface OutlineTree {
  /** Not a heading: its children are the top-level ones. */
  readonly root: TreeNode;
  nodeOf(heading: Heading): TreeNode;
}

/** Makes a tree of a draft's outline. */
export function createOutlineTree({ headings, headingLists }: Speech): OutlineTree {
  const lists = new Map<Heading, TreeList>();
  for (const original of headingLists) {
    const list: TreeList = { scheme: original.scheme, form: original.form, original };
    for (const item of original.items) lists.set(item, list);
  }
  const nodes = new Map<Heading, TreeNode>();
  const root = createNode(undefined, undefined, 0);
  const open: TreeNode[] = [root];
  for (const heading of headings) {
    const node = createNode(heading, lists.get(heading), heading.depth);
    while (open.length > 1 && (open.at(-1) as TreeNode).depth >= heading.depth) open.pop();
    append(open.at(-1) as TreeNode, node);
    nodes.set(heading, node);
    open.push(node);
  }
  return { root, nodeOf: (heading) => nodes.get(heading) as TreeNode };
}

/** A heading that stands nowhere yet. */
export function createNode(heading: Heading | undefined, list: TreeList | undefined, depth: number): TreeNode {
  return { heading, list, depth, parent: undefined, children: [] };
}

/** Puts a node behind the last child of another. */
export function append(parent: TreeNode, node: TreeNode): void {
  node.parent = parent;
  parent.children.push(node);
}

/** Puts a node among the children of another, at an index. */
export function insert(parent: TreeNode, node: TreeNode, at: number): void {
  node.parent = parent;
  parent.children.splice(at, 0, node);
}

/** Takes a node, with all below it, out of the tree. */
export function remove(node: TreeNode): void {
  const { parent } = node;
  if (parent === undefined) return;
  parent.children.splice(parent.children.indexOf(node), 1);
  node.parent = undefined;
}

/** The sibling so many places further on, or back where negative. */
export function siblingOf(node: TreeNode, by: number): TreeNode | undefined {
  const siblings = node.parent?.children ?? [];
  return siblings[siblings.indexOf(node) + by];
}

/** A node and all below it, in the order of the text. */
export function* walk(from: TreeNode): Iterable<TreeNode> {
  const left: TreeNode[] = [from];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) left.push(node.children[at] as TreeNode);
  }
}
