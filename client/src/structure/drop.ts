import type { Place, Restructuring } from '../../../protocol/requests';
import { isBefore, levelOf, pathOf, type StructureElement } from './tree';

type Move = Extract<Restructuring, { kind: 'move' }>;

/** What dropping means: a move; nothing where it would change nothing; `itself` where a section would go into itself; `fixed` where a part was dragged that does not move. */
export type Drop = Move | 'nothing' | 'itself' | 'fixed';

/**
 * Decides what dropping elements on another one means.
 *
 * - on one of the same level: they take its place, before it when they come from below, behind it when they come from above
 * - on one of a higher level: inside it, behind what is there; a section drawn to a heading belongs to it
 * - on one of a lower level: behind it, on its level
 * - on an item: what the section around it means, unless items are dragged: items take its place
 * - on the title, salutation or opening: before the first section; on the closing, an appendix or nothing: to the end
 *
 * Parts do not move. Of elements inside each other the outer one counts.
 */
export function decideDrop(
  dragged: readonly StructureElement[],
  onto: StructureElement | undefined,
  roots: readonly StructureElement[],
): Drop {
  const moved = outermost(dragged.filter(isMovable));
  const first = moved[0];
  if (first === undefined) return dragged.length === 0 ? 'nothing' : 'fixed';
  const at = moved.map(placeOf);
  if (onto === undefined) return { kind: 'move', at, target: null };
  const target = standFor(onto, moved, roots);
  if (target === 'end') return { kind: 'move', at, target: null };
  if (target === undefined || moved.includes(target)) return 'nothing';
  if (pathOf(target).some((around) => moved.includes(around))) return 'itself';
  return { kind: 'move', at, target: { at: placeOf(target), side: sideOf(target, onto, moved, first) } };
}

/** Whether a writer can move it. */
export function isMovable({ node }: StructureElement): boolean {
  return node.kind === 'heading' || node.kind === 'item';
}

/** Those that stand inside none of the others, in the order of the draft. */
export function outermost(elements: readonly StructureElement[]): readonly StructureElement[] {
  const among = new Set(elements);
  return [...among]
    .filter((element) => !pathOf(element).some((around) => around !== element && among.has(around)))
    .sort((one, other) => (isBefore(placeOf(one), placeOf(other)) ? -1 : 1));
}

/** The place by which the server knows an element. */
export function placeOf({ node }: StructureElement): Place {
  return node.selection.start;
}

/** The section or item that a drop on any element is about. */
function standFor(
  onto: StructureElement,
  moved: readonly StructureElement[],
  roots: readonly StructureElement[],
): StructureElement | 'end' | undefined {
  switch (onto.node.kind) {
    case 'heading':
      return onto;
    case 'item': {
      if (moved.every(({ node }) => node.kind === 'item')) return onto;
      return pathOf(onto).findLast(({ node }) => node.kind === 'heading') ?? 'end';
    }
    case 'closing':
    case 'appendix':
      return 'end';
    default:
      return roots.find(({ node }) => node.kind === 'heading');
  }
}

function sideOf(
  target: StructureElement,
  onto: StructureElement,
  moved: readonly StructureElement[],
  first: StructureElement,
): 'before' | 'behind' | 'inside' {
  if (!isMovable(onto)) return 'before';
  const level = Math.min(...moved.map(levelOf));
  const targetLevel = levelOf(target);
  const areItems = target.node.kind === 'item';
  if (!areItems && targetLevel < level) return 'inside';
  if (!areItems && targetLevel > level) return 'behind';
  return isBefore(placeOf(target), placeOf(first)) ? 'before' : 'behind';
}
