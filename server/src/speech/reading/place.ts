import type { Candidate } from '../candidate';

/** Where a candidate stands in the draft, beyond what its paragraph says. */
export interface Place {
  readonly line: number;
  /** Index of the candidate, which names a list that it opens. */
  readonly index: number;
  /** The latest line before it that looks like a title without a number, or leads to something new as one does; or −1. */
  readonly titleLine: number;
}

/** A candidate and where it stands. */
export interface PlacedCandidate extends Omit<Place, 'index'> {
  readonly candidate: Candidate;
  /** Whether an appendix begins before it: nothing stays open across that. */
  readonly afterBreak: boolean;
}
