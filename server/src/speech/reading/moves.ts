import { type Candidate, LAST_WORD } from '../candidate';
import { SCHEMES } from '../scheme';
import { COSTS, MOST_OPEN_LISTS } from './costs';
import { continuedShape, likeness, shapeDistance } from './lineShapes';
import { nest } from './nesting';
import { type OpenList, pushOpenList } from './openList';
import type { Place } from './place';
import type { FaultKind } from './step';

/** A way to take a candidate, offered to the beam. `limit` is the most it may cost to be worth making. */
export interface MoveSink {
  limit: number;
  /** `list` is −1 for plain text; `expected` is the number a reader expects where there is a fault. */
  offer(
    cost: number,
    top: OpenList | undefined,
    list: number,
    ordinal: number,
    fault?: FaultKind,
    expected?: number,
    restart?: boolean,
  ): void;
}

/** Offers every way to take a candidate in a state: as plain text, continuing an open list, or opening one. */
export function offerMoves(top: OpenList | undefined, candidate: Candidate, place: Place, sink: MoveSink): void {
  offerPlainText(top, candidate, sink);
  offerContinuations(top, candidate, place, sink);
  offerOpenings(top, candidate, place, sink);
}

function offerPlainText(top: OpenList | undefined, { scheme, ordinal, doubt }: Candidate, sink: MoveSink): void {
  if (doubt === 'wrong-mark') sink.offer(COSTS.plainUnusual, top, -1, 0);
  else if (ordinal === LAST_WORD || doubt !== 'none' || scheme === SCHEMES['first-then']) {
    sink.offer(ordinal === 2 ? COSTS.plainUnusual : COSTS.plainWeak, top, -1, 0);
  } else if (scheme.isWord) sink.offer(ordinal === 1 ? COSTS.plainFirstWord : COSTS.plainWord, top, -1, 0);
  else sink.offer(COSTS.stray, top, -1, 0, 'stray', ordinal);
}

/** What it costs to close a list so that an outer one can go on; undefined where an inline word cannot. */
function closingCost(list: OpenList, candidate: Candidate): number | undefined {
  if (list.scheme.isWord) return list.count === 1 && list.scheme !== SCHEMES['first-then'] ? COSTS.word.single : 0;
  return candidate.place === 'inline' ? undefined : singleCost(list);
}

/** What it costs that a list of headings ends as it is. */
export function singleCost({ scheme, count, parent }: OpenList): number {
  if (count > 1) return 0;
  const inItself = parent?.scheme === scheme && parent.count === 1;
  return COSTS.heading.single + (inItself ? COSTS.singleInItself : 0);
}

function offerContinuations(top: OpenList | undefined, candidate: Candidate, place: Place, sink: MoveSink): void {
  const { isWord } = candidate.scheme;
  let closing = 0;
  let headingsAbove = false;
  for (let list = top; list !== undefined; list = list.parent) {
    if (closing > sink.limit) return;
    if (list.scheme.isWord === isWord) {
      let base = closing;
      if (isWord) {
        if (candidate.place === 'inline' && place.line - list.line > 3) base += COSTS.farWord;
        if (headingsAbove && list.place === 'inline') base += COSTS.wordAcrossHeadings;
      } else {
        base += shapeDistance(list.shape, candidate.shape) + COSTS.doubt[candidate.doubt];
        if (place.titleLine > list.line) base += COSTS.acrossTitle;
      }
      if (base <= sink.limit) offerContinuation(list, base, candidate, place, sink);
    }
    const more = closingCost(list, candidate);
    if (more === undefined) return;
    closing += more;
    headingsAbove ||= !list.scheme.isWord;
  }
}

function offerContinuation(list: OpenList, base: number, candidate: Candidate, place: Place, sink: MoveSink): void {
  if (list.pair) return;
  const { scheme, ordinal } = candidate;
  const costs = scheme.isWord ? COSTS.word : COSTS.heading;
  const expected = list.last + 1;
  const take = (cost: number, last: number, fault?: FaultKind, scheme = list.scheme, pair = false): void => {
    if (base + cost > sink.limit) return;
    const next = {
      parent: list.parent,
      id: list.id,
      nestings: list.nestings,
      scheme,
      last: last + candidate.run,
      count: list.count + 1 + candidate.run,
      shape: continuedShape(list.shape, candidate.shape),
      place: candidate.place,
      line: place.line,
      restarted: false,
      swapped: fault === 'wrong' && ordinal === expected + 1,
      pair,
    };
    sink.offer(base + cost, pushOpenList(next), list.id, last, fault, expected);
  };
  if (list.scheme !== scheme) {
    if (ordinal !== expected || isAdverbialMix(candidate)) return;
    const slip = slipCost(list, candidate);
    take(slip, expected, 'slip');
    // The first item may be the one that slipped, and 首先…第二…第三 goes on in the new form.
    if (scheme.isWord || list.count === 1) take(slip + COSTS.slipBefore, expected, 'slip', scheme);
    return;
  }
  if (ordinal === expected || (ordinal === LAST_WORD && list.count >= 2)) {
    take(0, expected);
  } else if (ordinal === LAST_WORD) {
    return;
  } else if (ordinal > expected) {
    let extra = COSTS.gapWidth * Math.min(ordinal - expected - 1, 5);
    if (ordinal === expected + 1 && list.restarted) extra -= COSTS.restart;
    take(costs.gap + extra, ordinal, 'gap');
    take(costs.wrong, expected, 'wrong');
  } else if (ordinal === list.last) {
    take(list.swapped ? COSTS.swapped : costs.repeat, expected, 'repeat');
    take(costs.extra, list.last, 'extra');
    if (canPair(list, candidate, place)) take(COSTS.pair, 2, undefined, scheme, true);
  } else {
    take(costs.wrong, expected, 'wrong');
    take(costs.back, ordinal, 'back');
  }
}

function slipCost(list: OpenList, { scheme, place }: Candidate): number {
  if (!scheme.isWord) return COSTS.heading.slip;
  const isFirstThen = list.scheme === SCHEMES['first-then'] && list.count === 1;
  const isNth = scheme === SCHEMES.nth || scheme === SCHEMES['nth-is'];
  return (
    (isFirstThen && isNth ? COSTS.slipFirstThen : COSTS.word.slip) + (place === list.place ? 0 : COSTS.slipElsewhere)
  );
}

/** 首先 and 其次 are adverbs too: they join another series only with a mark of their own. */
function isAdverbialMix({ scheme, form }: Candidate): boolean {
  return scheme === SCHEMES['first-then'] && form.mark === '';
}

/** 一是…一是… in one paragraph, and no such series open around it. */
function canPair(list: OpenList, { scheme, ordinal }: Candidate, place: Place): boolean {
  if (!scheme.isWord || ordinal !== 1 || list.count !== 1 || place.line !== list.line) return false;
  if (scheme !== SCHEMES['word-是'] && scheme !== SCHEMES['word-要']) return false;
  for (let outer = list.parent; outer !== undefined; outer = outer.parent) if (outer.scheme === scheme) return false;
  return true;
}

function offerOpenings(top: OpenList | undefined, candidate: Candidate, place: Place, sink: MoveSink): void {
  const { scheme, ordinal, doubt } = candidate;
  if (ordinal === LAST_WORD || (scheme === SCHEMES['first-then'] && ordinal !== 1)) return;
  const costs = scheme.isWord ? COSTS.word : COSTS.heading;
  const base = COSTS.doubt[doubt] + costs.open + (ordinal === 1 ? 0 : costs.start);
  let closing = 0;
  let outside = 0;
  let sibling: OpenList | undefined;
  for (let parent = top; ; parent = parent.parent) {
    const atWord = parent !== undefined && !scheme.isWord && parent.scheme.isWord && parent.place === 'inline';
    const cost = base + closing + (sibling ? replacingCost(sibling, candidate, place) : 0);
    const idle = sibling !== undefined && sibling.size < MOST_OPEN_LISTS && needsNoClosing(sibling, candidate);
    if (!atWord && !idle && cost <= sink.limit && (parent === undefined || parent.size < MOST_OPEN_LISTS)) {
      const nested = nest(parent, candidate, place);
      const total = cost + nested.cost;
      if (total <= sink.limit) {
        const restart = sibling !== undefined && sibling.scheme === scheme && !scheme.isWord;
        const kept = restart && nested.parent ? pushOpenList({ ...nested.parent, restarted: true }) : nested.parent;
        const { index } = place;
        const fault = ordinal === 1 ? undefined : 'start';
        sink.offer(total, openList(kept, candidate, place, ordinal), index, ordinal, fault, 1, restart);
        if (ordinal !== 1 && total + COSTS.startInPlace <= sink.limit)
          sink.offer(total + COSTS.startInPlace, openList(kept, candidate, place, 1), index, 1, fault, 1, restart);
      }
    }
    if (parent === undefined || closing > sink.limit) return;
    const more = closingCost(parent, candidate);
    if (more === undefined) return;
    closing += more + outside;
    outside = isSingleAlike(parent, candidate, place) ? COSTS.singleOutside : 0;
    sibling = parent;
  }
}

/** Whether a list is a single item that the candidate may repeat: one further out is then hardly meant. */
function isSingleAlike(list: OpenList, { scheme, ordinal }: Candidate, { titleLine }: Place): boolean {
  return (
    !scheme.isWord && list.scheme === scheme && list.count === 1 && list.last === ordinal && titleLine <= list.line
  );
}

/** A new list, with the candidate as its item number `ordinal`. */
function openList(
  parent: OpenList | undefined,
  { scheme, shape, place, run, ordinal: numbered }: Candidate,
  at: Place,
  ordinal: number,
): OpenList {
  return pushOpenList({
    parent,
    id: at.index,
    nestings: '',
    scheme,
    last: ordinal + run,
    count: 1 + run,
    shape,
    place,
    line: at.line,
    restarted: false,
    swapped: ordinal === 1 && numbered === 2,
    pair: false,
  });
}

/** Whether a list may as well stay open around a new one: it adds no depth, and a later item may go on with it. */
function needsNoClosing(list: OpenList, { scheme }: Candidate): boolean {
  return list.scheme.isWord && list.scheme !== scheme && (scheme.isWord || list.place === 'head');
}

/** What a new list costs beside the list that it replaces under the same parent. */
function replacingCost(sibling: OpenList, { scheme, shape }: Candidate, place: Place): number {
  if (scheme.isWord) return sibling.scheme.isWord ? 0 : COSTS.wordClosesHeadings;
  if (sibling.scheme.isWord) return 0;
  const afterTitle = place.titleLine > sibling.line;
  if (sibling.scheme !== scheme) {
    if (afterTitle || scheme.rank === sibling.scheme.rank) return COSTS.otherForm;
    if (scheme.rank > sibling.scheme.rank) return COSTS.lowerForm;
    return sibling.count === 1 ? COSTS.higherFormAfterOne : COSTS.otherForm;
  }
  const restart = afterTitle ? COSTS.restartAfterTitle : sibling.count === 1 ? COSTS.restartOfOne : COSTS.restart;
  return restart + (likeness(shape) < likeness(sibling.shape) ? COSTS.likenessRestart : 0);
}
