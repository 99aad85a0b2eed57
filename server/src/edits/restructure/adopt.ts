import { append, type TreeList, type TreeNode } from './outlineTree';

/** Lets headings that stood elsewhere come below another one: those of the list that is divided so go on with the list of its own children; without any, with one of their own. */
export function adopt(node: TreeNode, siblings: readonly TreeNode[], divided: TreeList | undefined): void {
  const own = node.children.at(-1)?.list;
  let rest: TreeList | undefined;
  for (const sibling of siblings) {
    if (sibling.list !== undefined && sibling.list === divided) {
      rest ??= own?.scheme === sibling.list.scheme ? own : { ...sibling.list, original: undefined };
      sibling.list = rest;
    }
    append(node, sibling);
  }
}
