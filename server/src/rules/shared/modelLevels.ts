import { findBody } from '../../models/body';
import { findMostFrequent } from '../../models/majority';
import type { ModelLevel } from '../../models/model';
import { SCHEMES, type SchemeId } from '../../speech/scheme';
import type { HeadingList, Speech } from '../../speech/speech';
import type { RuleContext } from '../rule';
import { hasBeginning } from './wholeDraft';

/** One depth of a draft's headings beside the level of the model that it stands for. */
export interface HeldLevel {
  readonly depth: number;
  /** Undefined where the model has no level so deep. */
  readonly level: ModelLevel | undefined;
  /** The form of numbering that most headings of the depth have. */
  readonly scheme: SchemeId;
  /** The lists of the depth that have it, in order. Never empty. */
  readonly lists: readonly HeadingList[];
}

/**
 * Holds the levels of a draft against those of a model, from the highest. A level that the draft has and the model has not shifts those below it,
 * so that 第一部分 above 一、 is one departure and not one a level. Appendices, lists of one and lists that start again are left out, and fragments altogether.
 * Nothing is held against a model that is only fallen back on.
 */
export function holdLevels(speech: Speech, { model: { levels }, isChosen }: RuleContext): readonly HeldLevel[] {
  if (!isChosen || !hasBeginning(speech)) return [];
  const lists = findBody(speech).headingLists.filter(({ items }) => items.length > 1);
  // Behind an agenda, a list without anything below, the sections themselves start again.
  const isDivided = ({ items }: HeadingList) => items.some(({ children }) => children.length > 0);
  const dividesBefore = lists.some((list) => list.depth === 1 && !list.restart && isDivided(list));
  const all = lists.filter((list) => !list.restart || (list.depth === 1 && !dividesBefore && isDivided(list)));
  const held: HeldLevel[] = [];
  let next = 0;
  for (let depth = 1; ; depth++) {
    const atDepth = all.filter((list) => list.depth === depth);
    const scheme = findMostFrequent(atDepth.flatMap((list) => list.items.map(() => list.scheme.id)));
    if (scheme === undefined) return held;
    const level = levels[next];
    held.push({ depth, level, scheme, lists: atDepth.filter((list) => list.scheme.id === scheme) });
    const found = levels.findIndex((each, at) => at >= next && each.scheme === scheme);
    if (found >= 0) next = found + 1;
    else if (level === undefined || SCHEMES[scheme].rank >= SCHEMES[level.scheme].rank) next++;
  }
}

/** Whether a depth is numbered as the model numbers it. */
export function keepsScheme({ level, scheme }: HeldLevel): boolean {
  return level?.scheme === scheme;
}

/** What a draft does in most places is its habit, and told once, at the first; an exception is told wherever it is. */
export function tellHabitOnce<Found>(found: readonly Found[], places: number): readonly Found[] {
  return found.length * 2 > places ? found.slice(0, 1) : found;
}
