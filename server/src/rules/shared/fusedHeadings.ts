import type { Heading, Speech } from '../../speech/speech';
import { textLength } from './comparableHeadings';

/** Headings whose text runs on into their body, and the siblings that show where it should end. */
export interface FusedHeadings {
  readonly fused: readonly Heading[];
  /** How the siblings stand. */
  readonly siblingsKind: 'standalone' | 'run-in';
  readonly sibling: Heading;
}

/** From which length a text is taken for heading and body. The more siblings there are for each such text, the less it takes; no heading of a real speech comes near. */
const FEW = { siblings: 2, times: 2.5, length: 50 };
const MANY = { siblings: 3, times: 2, length: 35 };

/** （二）强化理论武装，筑牢思想根基基层党组织要…。: a first sentence far longer than the heading of every sibling, where all of those stand in one way. */
export function findFusedHeadings({ text }: Speech, items: readonly Heading[]): FusedHeadings | undefined {
  const sorted = [...items].sort((a, b) => textLength(a) - textLength(b));
  const first = sorted.findIndex((item, at) => {
    const longest = sorted[at - 1];
    const odd = sorted.length - at;
    if (longest === undefined || at < FEW.siblings || at < odd * FEW.siblings) return false;
    const { times, length } = at < MANY.siblings * odd ? FEW : MANY;
    return textLength(item) > Math.max(length, times * textLength(longest));
  });
  if (first < 0) return undefined;
  const siblings = sorted.slice(0, first);
  const fused = sorted.slice(first).filter((item) => isFused(text, item));
  const [sibling] = siblings;
  const kind = sibling?.kind;
  if (sibling === undefined || fused.length === 0 || (kind !== 'standalone' && kind !== 'run-in')) return undefined;
  return siblings.every((other) => other.kind === kind) ? { fused, siblingsKind: kind, sibling } : undefined;
}

/** 攻坚.8个重点河湖…: a half-width full stop before a digit may be a decimal point to the reading, but here it is the stop that is looked for. */
const HALF_WIDTH_STOP = /[一-龥][.．]/;

function isFused(text: string, { kind, textSpan }: Heading): boolean {
  return (kind === 'run-in' || kind === 'sentence') && !HALF_WIDTH_STOP.test(text.slice(textSpan.start, textSpan.end));
}
