import type { Span } from '../speech/span';

/** What an editor shows as a tree, and the stretch of the draft that it is about. */
export interface Placed<Node> {
  readonly span: Span;
  readonly node: Node;
}

/** Puts each node below the innermost one that holds it; `childrenOf` is undefined for what holds none. Nodes are in the order of the draft, of two that begin at one place the longer first. */
export function nest<Node>(placed: readonly Placed<Node>[], childrenOf: (node: Node) => Node[] | undefined): Node[] {
  const top: Node[] = [];
  const open: { readonly end: number; readonly children: Node[] }[] = [];
  for (const { span, node } of placed) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < span.end) open.pop();
    (open.at(-1)?.children ?? top).push(node);
    const children = childrenOf(node);
    if (children !== undefined) open.push({ end: span.end, children });
  }
  return top;
}
