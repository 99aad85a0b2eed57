import { findFirst } from '../../speech/findFirst';
import type { Span } from '../../speech/span';
import { applyEditsWithin, type TextEdit } from '../textEdit';

/** A stretch of the draft that goes elsewhere. */
export interface Move {
  /** What is taken out: the content and the blank lines that go with it. */
  readonly taken: Span;
  /** What arrives, in its old place. */
  readonly content: Span;
  /** The offset at which it is put in, outside `taken`. */
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/** A change of the draft, and where in the new text a place of the old one is. */
export interface Arranged {
  readonly edits: readonly TextEdit[];
  toNew(offset: number): number;
}

/** What a move brings, and how much arrives at its place ahead of it. */
interface Arrival {
  readonly move: Move;
  readonly inner: readonly TextEdit[];
  readonly newText: string;
  readonly ahead: number;
}

/** Edits of the text in its old order, what is moved, and what is taken out for good: as edits that do not overlap, sorted. Moves to one place arrive there in their order. */
export function arrange(
  text: string,
  edits: readonly TextEdit[],
  moves: readonly Move[],
  removed: readonly Span[] = [],
): Arranged {
  const taken = mergeSpans([...removed, ...moves.map((move) => move.taken)]);
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const arrived = new Map<number, string>();
  const arrivals = moves.map((move): Arrival => {
    const inner = findInside(sorted, move.content);
    const newText = move.before + applyEditsWithin(text, move.content, inner) + move.after;
    const ahead = arrived.get(move.to) ?? '';
    arrived.set(move.to, ahead + newText);
    return { move, inner, newText, ahead: ahead.length };
  });
  const all = [
    ...[...arrived].map(([to, newText]): TextEdit => ({ span: { start: to, end: to }, newText })),
    ...taken.map((span): TextEdit => ({ span, newText: '' })),
    ...leaveOut(sorted, taken),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    edits: joinTouching(all).filter(({ span, newText }) => text.slice(span.start, span.end) !== newText),
    toNew(offset) {
      const arrival = arrivals.find(({ move: { content } }) => offset >= content.start && offset <= content.end);
      if (arrival === undefined) return shift(all, offset, true);
      const { move, inner, ahead } = arrival;
      return shift(all, move.to, false) + ahead + move.before.length + shift(inner, offset, true) - move.content.start;
    },
  };
}

/** An insertion at the edge of what is replaced becomes part of it: no editor then has to know which comes first. */
function joinTouching(sorted: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of sorted) {
    const last = joined.at(-1);
    const touches = last !== undefined && last.span.end === edit.span.start;
    if (last !== undefined && touches && (isInsertion(last) || isInsertion(edit)))
      joined[joined.length - 1] = {
        span: { start: last.span.start, end: edit.span.end },
        newText: last.newText + edit.newText,
      };
    else joined.push(edit);
  }
  return joined;
}

function isInsertion({ span }: TextEdit): boolean {
  return span.start === span.end;
}

/** Those of some sorted edits that lie inside a span. */
function findInside(sorted: readonly TextEdit[], { start, end }: Span): readonly TextEdit[] {
  const from = findFirst(sorted, ({ span }) => span.start >= start);
  let to = from;
  while (to < sorted.length && (sorted[to] as TextEdit).span.end <= end) to++;
  return sorted.slice(from, to);
}

/** Sorted edits without those that lie inside one of some sorted spans. */
function leaveOut(sorted: readonly TextEdit[], spans: readonly Span[]): readonly TextEdit[] {
  let at = 0;
  return sorted.filter(({ span: { start, end } }) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) < end) at++;
    return start < (spans[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Where an offset is after some edits; one inside what is replaced is behind the replacement. `counted` says whether an insertion right at the offset comes before it. */
function shift(edits: readonly TextEdit[], offset: number, counted: boolean): number {
  let by = 0;
  for (const edit of edits) {
    const { span, newText } = edit;
    if (isInsertion(edit) ? span.start < offset || (counted && span.start === offset) : span.end <= offset)
      by += newText.length - (span.end - span.start);
    else if (span.start < offset) by += newText.length - (offset - span.start);
  }
  return offset + by;
}

/** Spans in order, those that touch or overlap as one. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
