import type { LineShape } from '../candidate';
import { COSTS } from './costs';

/** How unlike two lines of one list are built. */
export function shapeDistance(a: LineShape, b: LineShape): number {
  const length = Math.min(COSTS.mostForLength, COSTS.lengthPerUnit * Math.abs(a.length - b.length));
  return kindDistance(a.kind, b.kind) + length + (a.indented === b.indented ? 0 : COSTS.otherIndentation);
}

function kindDistance(a: LineShape['kind'], b: LineShape['kind']): number {
  if (a === b || a === 'bare' || b === 'bare') return 0;
  return a === 'run-in' || b === 'run-in' ? COSTS.otherShape : COSTS.nearShape;
}

/** How much a line looks like the heading of a section rather than an item of a list. */
export function likeness({ kind, indented }: LineShape): number {
  const byKind = kind === 'standalone' ? 1 : kind === 'item' ? 0 : 0.5;
  return (indented ? 0 : 1) + byKind;
}

/** The last of a row of items ends in 。 and is an item all the same. */
export function continuedShape(before: LineShape, shape: LineShape): LineShape {
  return before.kind === 'item' && shape.kind === 'sentence' ? { ...shape, kind: 'item' } : shape;
}
