import type { Position } from 'vscode-languageserver-types';
import type { ContinuedList } from '../../../protocol/requests';
import { followCounts } from '../edits/followCounts';
import { moveNumbers } from '../edits/moveNumbers';
import type { TextEdit } from '../edits/textEdit';
import type { LevelAdvice } from '../models/childLevel';
import { skipBlanks, trimEndOffset } from '../speech/characters';
import { findHeadItem } from '../speech/headsLine';
import { listOf } from '../speech/listedItems';
import type { Paragraph } from '../speech/paragraph';
import type { ListItem, Speech } from '../speech/speech';
import { findHeadMarkers } from './nextMarkers';
import { toOffset, toPosition, toRange } from './positions';

/**
 * Numbers an empty line that Enter has just opened behind a heading or an item, with the likeliest number.
 * Where that one is nothing but its marker, both its line and the marker are taken away instead. Null on any other line.
 */
export function continueList(speech: Speech, advice: LevelAdvice, position: Position): ContinuedList | null {
  const { line } = toPosition(speech, toOffset(speech, position));
  const [above, paragraph] = [speech.paragraphs[line - 1], speech.paragraphs[line]];
  if (above === undefined || paragraph?.kind !== 'blank') return null;
  const item = findHeadItem(speech, above);
  if (item === undefined || item.marker.span.end > above.end || item.run > 0) return null;
  const isBare = item.marker.span.end >= above.start + trimEndOffset(above.text);
  return isBare ? removeMarker(speech, above, paragraph, item) : numberLine(speech, paragraph, item, advice);
}

function numberLine(
  speech: Speech,
  { start, end, line, text }: Paragraph,
  { marker }: ListItem,
  advice: LevelAdvice,
): ContinuedList | null {
  const place = { start, end };
  const next = findHeadMarkers(speech, place, advice)[0];
  // Otherwise its own list cannot go on, and only the writer knows whether an outer one is meant.
  if (next === undefined || next.from !== marker.text) return null;
  const written = (next.prefix ?? text) + next.text;
  return toContinued(speech, [{ span: place, newText: written }, ...next.edits], { line, character: written.length });
}

/** Takes a marker away with which nothing was begun; the numbers behind it and the count that is announced go back by one. */
function removeMarker(speech: Speech, above: Paragraph, { end }: Paragraph, item: ListItem): ContinuedList {
  const list = listOf(speech, item);
  const items: readonly ListItem[] = list?.items ?? [];
  const back = list && moveNumbers(speech, list, items.slice(items.indexOf(item) + 1), item.marker.ordinal + 1, -1);
  const character = skipBlanks(above.text, 0);
  const edit = { span: { start: above.start + character, end }, newText: '' };
  return toContinued(
    speech,
    [
      edit,
      ...(back ?? []),
      ...(list ? followCounts(speech, new Map([[list, { was: items.length, now: items.length - 1 }]])) : []),
    ],
    { line: above.line, character },
  );
}

function toContinued(speech: Speech, edits: readonly TextEdit[], cursor: Position): ContinuedList {
  return { edits: edits.map(({ span, newText }) => ({ range: toRange(speech, span), newText })), cursor };
}
