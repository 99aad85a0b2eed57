import type { Position, Range } from 'vscode-languageserver-types';
import { positionAt } from '../speech/positionAt';
import type { Span } from '../speech/span';
import type { Speech } from '../speech/speech';

/** The only place that turns offsets into positions: both count UTF-16 units, lines from 0. */
export function toPosition(speech: Speech, offset: number): Position {
  const { line, column } = positionAt(speech, offset);
  return { line, character: column };
}

/** A span of the draft as a range. */
export function toRange(speech: Speech, span: Span): Range {
  return { start: toPosition(speech, span.start), end: toPosition(speech, span.end) };
}

/** The offset of a position; of one behind a line's end or behind the last line, that of the end. */
export function toOffset({ paragraphs, text }: Speech, { line, character }: Position): number {
  const paragraph = paragraphs[line];
  if (paragraph === undefined) return line < 0 ? 0 : text.length;
  return Math.min(paragraph.start + Math.max(0, character), paragraph.end);
}

/** Whether two ranges share a position; touching counts, as a cursor at a marker's edge is on the marker. */
export function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
