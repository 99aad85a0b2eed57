import type { Span } from '../speech/span';

/** Replaces a stretch of the draft; an empty span inserts. Edits of one change never overlap. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  let result = '';
  let at = 0;
  for (const { span, newText } of sorted) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Where an offset that no edit touches is afterwards. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  let after = offset;
  for (const { span, newText } of edits) if (span.end <= offset) after += newText.length - (span.end - span.start);
  return after;
}

/** A stretch of a text with the edits that lie inside it. */
export function applyEditsWithin(text: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  const inside = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  return applyEdits(text.slice(start, end), inside);
}
