import type { Place, StructureNode } from '../../../protocol/requests';

/** A node of a draft's structure, known again when the draft has changed. */
export interface StructureElement {
  /** The same as long as it is the same heading to a writer: by its text, or by its number and where it stands. */
  readonly id: string;
  readonly node: StructureNode;
  readonly parent: StructureElement | undefined;
  readonly children: readonly StructureElement[];
}

/** All elements of a draft. */
export interface StructureTree {
  readonly roots: readonly StructureElement[];
  /** Parents before children, siblings in order. */
  readonly all: readonly StructureElement[];
  /** No element had this number or a greater one in its id. */
  readonly nextId: number;
}

/** The tree of no draft. */
export const EMPTY_TREE: StructureTree = { roots: [], all: [], nextId: 0 };

interface Growing extends StructureElement {
  id: string;
  readonly parent: Growing | undefined;
  readonly children: Growing[];
}

/** The tree of a structure. Elements that were in the previous tree keep their ids. */
export function growTree(nodes: readonly StructureNode[], previous: StructureTree = EMPTY_TREE): StructureTree {
  const grow = (node: StructureNode, parent?: Growing): Growing => ({ id: '', node, parent, children: [] });
  const roots = nodes.map((node) => grow(node));
  const all = [...roots];
  for (const element of all) {
    for (const child of element.node.children) element.children.push(grow(child, element));
    for (const child of element.children) all.push(child);
  }
  return { roots, all, nextId: takeIds(all, previous) };
}

/** Gives each element the id that it had; answers with the next free one. */
function takeIds(all: readonly Growing[], previous: StructureTree): number {
  const taken = new Set<string>();
  const take = (known: ReadonlyMap<string, Iterator<string>>, key: string | undefined): string => {
    if (key === undefined) return '';
    for (let next = known.get(key)?.next(); next && !next.done; next = known.get(key)?.next()) {
      if (taken.has(next.value)) continue;
      taken.add(next.value);
      return next.value;
    }
    return '';
  };
  const byText = indexIds(previous.all, textKey);
  const byPlace = indexIds(previous.all, placeKey);
  for (const element of all) element.id = take(byText, textKey(element));
  let { nextId } = previous;
  for (const element of all) if (element.id === '') element.id = take(byPlace, placeKey(element)) || String(nextId++);
  return nextId;
}

function indexIds(
  elements: readonly StructureElement[],
  keyOf: (element: StructureElement) => string | undefined,
): ReadonlyMap<string, Iterator<string>> {
  const ids = new Map<string, string[]>();
  for (const element of elements) {
    const key = keyOf(element);
    if (key === undefined) continue;
    const same = ids.get(key);
    if (same === undefined) ids.set(key, [element.id]);
    else same.push(element.id);
  }
  return new Map([...ids].map(([key, same]) => [key, same.values()]));
}

function textKey({ node }: StructureElement): string | undefined {
  return node.text === '' ? undefined : `${node.kind} ${node.text}`;
}

function placeKey({ node, parent }: StructureElement): string {
  return `${parent?.id ?? ''} ${node.kind} ${node.marker}`;
}

/** The innermost element that a place belongs to: what began last, an item only as far as it goes. */
export function elementAt({ roots }: StructureTree, place: Place): StructureElement | undefined {
  let found: StructureElement | undefined;
  for (let among = roots; ; ) {
    const next = among.findLast(({ node }) => hasBegun(node, place));
    if (next === undefined || (next.node.kind === 'item' && isBefore(next.node.range.end, place))) return found;
    found = next;
    among = next.children;
  }
}

/** Blanks before a heading belong to it. */
function hasBegun({ kind, range: { start } }: StructureNode, place: Place): boolean {
  return kind === 'item' ? !isBefore(place, start) : start.line <= place.line;
}

/** Whether a place comes before another one. */
export function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** The elements around one, from the outermost to itself. */
export function pathOf(element: StructureElement): readonly StructureElement[] {
  const path: StructureElement[] = [];
  for (let at: StructureElement | undefined = element; at !== undefined; at = at.parent) path.push(at);
  return path.reverse();
}

/** On which level of headings an element stands: 1 for the top one; that of an item is below its heading's. */
export function levelOf(element: StructureElement): number {
  const numbered = pathOf(element).filter(({ node }) => node.kind === 'heading' || node.kind === 'item');
  return Math.max(1, numbered.length);
}
