import type { Candidate } from '../candidate';
import { SCHEMES } from '../scheme';
import { COSTS } from './costs';
import { likeness } from './lineShapes';
import { type OpenList, pushOpenList } from './openList';
import type { Place } from './place';

/** What it costs to open a list inside `parent`, and the parent chain that remembers the nesting. */
export function nest(
  parent: OpenList | undefined,
  candidate: Candidate,
  place: Place,
): { cost: number; parent: OpenList | undefined } {
  const { scheme, shape } = candidate;
  const owner = enclosingHeadings(parent);
  let cost = 0;
  if (!scheme.isWord && owner?.scheme === scheme && likeness(shape) > likeness(owner.shape))
    cost += COSTS.likenessReversed;
  if (isInItself(parent, owner, candidate)) cost += COSTS.nestInItself;
  const nesting = scheme.isWord ? '' : String.fromCharCode(64 + (owner?.scheme.code ?? 15) * 16 + scheme.code);
  const known = nesting !== '' && isKnownNesting(parent, nesting);
  // The outermost list of the same form carries the pattern; those inside it are cheap.
  let outermost: OpenList | undefined;
  let bottom: OpenList | undefined;
  let sames = 0;
  let isUpward = false;
  for (let list = parent; list !== undefined; list = list.parent) {
    bottom = list;
    if (list.scheme === scheme) {
      outermost = list;
      sames++;
    } else if (!scheme.isWord && !list.scheme.isWord && list.scheme.rank > scheme.rank) {
      isUpward = true;
      cost += known ? COSTS.knownUpward : COSTS.upward;
    }
  }
  if (parent === undefined || bottom === undefined) return { cost, parent };
  if (outermost === undefined)
    return { cost, parent: isUpward && !known ? rememberNesting(parent, bottom, nesting) : parent };
  cost += COSTS.repeatedNest * (sames - 1);
  if (scheme.isWord) return { cost: cost + COSTS.word.nest, parent };
  const afterTitle = place.titleLine > parent.line;
  if (!afterTitle && outermost.nestings.includes(nesting)) return { cost: cost + COSTS.knownNest, parent };
  cost += afterTitle ? COSTS.nestAfterTitle : COSTS.heading.nest;
  return { cost, parent: rememberNesting(parent, outermost, nesting) };
}

/** （二） directly inside （一）. Old reports nest 一、 so, and Markdown indents what is inside. */
function isInItself(parent: OpenList | undefined, owner: OpenList | undefined, { scheme, shape }: Candidate): boolean {
  if (owner === undefined || parent !== owner || owner.scheme !== scheme || scheme.rank < SCHEMES['han-bracket'].rank)
    return false;
  return !shape.indented || owner.shape.indented;
}

function enclosingHeadings(top: OpenList | undefined): OpenList | undefined {
  let list = top;
  while (list?.scheme.isWord) list = list.parent;
  return list;
}

function isKnownNesting(top: OpenList | undefined, nesting: string): boolean {
  for (let list = top; list !== undefined; list = list.parent) if (list.nestings.includes(nesting)) return true;
  return false;
}

function rememberNesting(list: OpenList, target: OpenList, nesting: string): OpenList {
  if (list === target) return pushOpenList({ ...list, nestings: list.nestings + nesting });
  return pushOpenList({ ...list, parent: rememberNesting(list.parent as OpenList, target, nesting) });
}
