import { findFirst } from '../speech/findFirst';
import type { Span } from '../speech/span';
import type { TextEdit } from './textEdit';

/**
 * The edits of some changes as one change, sorted. Where the edits of two meet, the first change has it and the second is left out whole;
 * only what both take out (a line end between two lines) is taken out once, and all the rest of both. What lies inside the reach of another and
 * touches none of its edits is no meeting: the comma between brackets that change, `(比如,说是)`.
 */
export function joinChanges(changes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  for (const change of changes) {
    const rest = change.flatMap((edit) => leaveOutRemoved(edit, joined));
    if (rest.some((edit) => findNear(edit, joined).some((other) => meets(edit.span, other.span)))) continue;
    for (const edit of rest) joined.splice(findPlace(edit, joined), 0, edit);
  }
  return joined;
}

/** What a removal takes out that no other does; any other edit as it is. */
function leaveOutRemoved(edit: TextEdit, others: readonly TextEdit[]): readonly TextEdit[] {
  if (!isRemoval(edit)) return [edit];
  const removed = findNear(edit, others).filter((other) => isRemoval(other) && meets(edit.span, other.span));
  if (removed.length === 0) return [edit];
  const rest: TextEdit[] = [];
  let { start } = edit.span;
  for (const { span } of removed) {
    if (start < span.start) rest.push({ span: { start, end: span.start }, newText: '' });
    start = span.end;
  }
  if (start < edit.span.end) rest.push({ span: { start, end: edit.span.end }, newText: '' });
  return rest;
}

function isRemoval({ span, newText }: TextEdit): boolean {
  return newText === '' && span.start < span.end;
}

/** Whether two edits share a character, one inserts inside the other, or both insert at one place. */
function meets(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

/** Those of some sorted edits that may meet one. */
function findNear({ span }: TextEdit, sorted: readonly TextEdit[]): readonly TextEdit[] {
  const first = findFirst(sorted, (other) => other.span.end >= span.start);
  let end = first;
  while (end < sorted.length && (sorted[end] as TextEdit).span.start <= span.end) end++;
  return sorted.slice(first, end);
}

/** Where an edit belongs among sorted ones, an insertion ahead of what begins at its place. */
function findPlace({ span }: TextEdit, sorted: readonly TextEdit[]): number {
  return findFirst(
    sorted,
    (other) => other.span.start > span.start || (other.span.start === span.start && other.span.end > span.end),
  );
}
