import type { Candidate } from '../candidate';
import { COSTS, MOST_STATES, WIDTH } from './costs';
import { type MoveSink, offerMoves } from './moves';
import { haveSameFuture, type OpenList } from './openList';
import type { FaultKind, State, Step } from './step';

/** A candidate and where it stands. */
export interface PlacedCandidate {
  readonly candidate: Candidate;
  readonly line: number;
  /** The latest line before it that looks like a title without a number, or −1. */
  readonly titleLine: number;
  /** Whether an appendix begins before it: nothing stays open across that. */
  readonly afterBreak: boolean;
}

/**
 * Finds the cheapest explanation of a sequence of candidates: a beam search over stacks of open lists.
 * Returns one step for each candidate, in order. Time is linear in their number.
 */
export function readCandidates(candidates: readonly PlacedCandidate[]): readonly Step[] {
  let states: readonly State[] = [{ cost: 0, top: undefined, path: undefined }];
  candidates.forEach((placed, index) => {
    if (placed.afterBreak) states = [{ ...cheapest(states), top: undefined }];
    states = advance(states, placed, index);
  });
  return unwind(cheapest(states.map((state) => ({ ...state, cost: state.cost + unfinishedCost(state.top) }))).path);
}

function advance(
  states: readonly State[],
  { candidate, line, titleLine }: PlacedCandidate,
  index: number,
): readonly State[] {
  const next: State[] = [];
  const place = { line, index, titleLine };
  let best = Number.POSITIVE_INFINITY;
  let from: State = states[0] as State;
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
      else next.push(state);
      if (total < best) {
        best = total;
        sink.limit = best + WIDTH - from.cost;
      }
    },
  };
  for (const state of states) {
    from = state;
    sink.limit = best + WIDTH - from.cost;
    if (sink.limit < 0) break;
    offerMoves(from.top, candidate, place, sink);
  }
  const kept = next.filter((state) => state.cost <= best + WIDTH).sort((a, b) => a.cost - b.cost);
  return kept.length > MOST_STATES ? kept.slice(0, MOST_STATES) : kept;
}

/** Lists of one item that are still open at the end. */
function unfinishedCost(top: OpenList | undefined): number {
  let cost = 0;
  for (let list = top; list !== undefined; list = list.parent) {
    if (list.count === 1 && !list.scheme.isWord) cost += COSTS.heading.single;
  }
  return cost;
}

function cheapest(states: readonly State[]): State {
  return states.reduce((best, state) => (state.cost < best.cost ? state : best));
}

function unwind(last: Step | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (let step = last; step !== undefined; step = step.previous) steps.push(step);
  return steps.reverse();
}
