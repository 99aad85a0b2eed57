import type { StructureElement, StructureTree } from '../../client/src/structure/tree';
import type { StructureNode } from '../../protocol/requests';

const PARTS: readonly string[] = ['title', 'salutation', 'opening', 'closing', 'appendix'];

/**
 * The nodes of a sketched structure, one a line, two spaces deeper for each level: `一、总结`, `- 一是学` for an item, `=closing` for a part.
 * A `!` at the end is an error, a `?` a hint; each line is ten characters long, and takes a tenth of a minute.
 */
export function sketchNodes(sketch: string): readonly StructureNode[] {
  const lines = sketch.split('\n').filter((line) => line.trim() !== '');
  const depthOf = (line: string) => (line.length - line.trimStart().length) / 2;
  const base = Math.min(...lines.map(depthOf));
  const nest = (from: number, to: number): StructureNode[] => {
    const nodes: StructureNode[] = [];
    for (let at = from; at < to; ) {
      const line = lines[at] ?? '';
      let end = at + 1;
      while (end < to && depthOf(lines[end] ?? '') > depthOf(line)) end++;
      nodes.push(toNode(line.trim(), at, end, depthOf(line) - base, nest(at + 1, end)));
      at = end;
    }
    return nodes;
  };
  return nest(0, lines.length);
}

function toNode(
  line: string,
  at: number,
  end: number,
  column: number,
  children: readonly StructureNode[],
): StructureNode {
  const [, item, part, marker = '', text = '', sign] = /^(- )?(=)?([^是、）]*[是、）])?(.*?)([!?])?$/u.exec(line) ?? [];
  const kind = part
    ? (PARTS.find((name) => text.startsWith(name)) as StructureNode['kind'])
    : item
      ? 'item'
      : 'heading';
  const start = { line: at, character: column };
  return {
    kind,
    marker,
    text,
    selection: { start, end: { line: at, character: column + marker.length } },
    range: { start, end: { line: end - 1, character: 40 } },
    characters: 10 * (end - at),
    minutes: (end - at) / 10,
    findings: { errors: sign === '!' ? 1 : 0, warnings: 0, others: sign === '?' ? 1 : 0 },
    children,
  };
}

/** The element with this label. */
export function elementOf({ all }: StructureTree, label: string): StructureElement {
  const found = all.find(({ node }) => `${node.marker}${node.text}` === label);
  if (found === undefined) throw new Error(`There is no ${label}`);
  return found;
}
