import { FEW_STATES, MOST_STATES, SPENDING, WIDTH } from './costs';
import { type MoveSink, offerMoves, singleCost } from './moves';
import { haveSameFuture, mostAdvantage, type OpenList } from './openList';
import type { PlacedCandidate } from './place';
import type { FaultKind, State, Step } from './step';

/**
 * Finds the cheapest explanation of a sequence of candidates: a beam search over stacks of open lists.
 * Returns one step for each candidate, in order. Time is linear in their number.
 */
export function readCandidates(candidates: readonly PlacedCandidate[]): readonly Step[] {
  let states: readonly State[] = [{ cost: 0, top: undefined, path: undefined }];
  let spent = 0;
  candidates.forEach((placed, index) => {
    if (placed.afterBreak) states = [{ ...cheapestFinished(states), top: undefined }];
    states = advance(states, placed, index, spent < SPENDING ? MOST_STATES : FEW_STATES);
    spent += states.length;
  });
  return unwind(cheapestFinished(states).path);
}

function advance(
  states: readonly State[],
  { candidate, line, titleLine }: PlacedCandidate,
  index: number,
  mostStates: number,
): readonly State[] {
  const place = { line, index, titleLine };
  let next: State[] = [];
  /** What a state may cost at most to be kept. */
  let most = Number.POSITIVE_INFINITY;
  let from: State = states[0] as State;
  const keepCheapest = (): void => {
    next = next.filter((state) => state.cost <= most).sort((a, b) => a.cost - b.cost);
    if (next.length <= mostStates) return;
    next.length = mostStates;
    most = (next.at(-1) as State).cost;
  };
  const sink: MoveSink = {
    limit: 0,
    offer(
      cost: number,
      top: OpenList | undefined,
      list: number,
      ordinal: number,
      kind?: FaultKind,
      expected = 0,
      restart = false,
    ) {
      if (cost > sink.limit) return;
      const total = from.cost + cost;
      const known = next.findIndex((state) => haveSameFuture(state.top, top));
      if (known >= 0 && total >= (next[known] as State).cost - 1e-9) return;
      const fault = kind && { kind, expected };
      const step: Step = { previous: from.path, index, list, ordinal, depth: top?.depth ?? 0, fault, restart };
      const state = { cost: total, top, path: step };
      if (known >= 0) next[known] = state;
      else if (next.push(state) === 2 * mostStates) keepCheapest();
      most = Math.min(most, total + WIDTH);
      sink.limit = most - from.cost;
    },
  };
  for (const state of states) {
    from = state;
    sink.limit = most - from.cost;
    if (sink.limit < 0) break;
    offerMoves(from.top, candidate, place, sink);
  }
  keepCheapest();
  const cheapest = next[0] as State;
  return next.filter(
    (state) => state === cheapest || state.cost < cheapest.cost + mostAdvantage(state.top, cheapest.top),
  );
}

/** Lists of one item that are still open at the end, or where an appendix begins. */
function unfinishedCost(top: OpenList | undefined): number {
  let cost = 0;
  for (let list = top; list !== undefined; list = list.parent) {
    if (!list.scheme.isWord) cost += singleCost(list);
  }
  return cost;
}

function cheapestFinished(states: readonly State[]): State {
  return states
    .map((state) => ({ ...state, cost: state.cost + unfinishedCost(state.top) }))
    .reduce((best, state) => (state.cost < best.cost ? state : best));
}

function unwind(last: Step | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (let step = last; step !== undefined; step = step.previous) steps.push(step);
  return steps.reverse();
}
