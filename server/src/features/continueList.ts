import type { Position } from 'vscode-languageserver-types';
import type { ContinuedList } from '../../../protocol/requests';
import { findLineEnd } from '../edits/insertHeading';
import { followCount, moveNumbers } from '../edits/moveNumbers';
import type { TextEdit } from '../edits/textEdit';
import type { LevelAdvice } from '../models/childLevel';
import { skipBlanks, trimEndOffset } from '../speech/characters';
import { findIndentation } from '../speech/findHead';
import { findHeadItem } from '../speech/headsLine';
import type { Paragraph } from '../speech/paragraph';
import type { AnyList, ListItem, Speech } from '../speech/speech';
import { findHeadMarkers } from './nextMarkers';
import { toOffset, toPosition, toRange } from './positions';

/**
 * Goes on with the list of the heading or item at whose end the cursor is: on a new line, with the likeliest number.
 * One that is nothing but its marker loses it instead. Null where the cursor is elsewhere.
 */
export function continueList(speech: Speech, advice: LevelAdvice, position: Position): ContinuedList | null {
  const offset = toOffset(speech, position);
  const paragraph = speech.paragraphs[toPosition(speech, offset).line];
  const item = paragraph && findHeadItem(speech, paragraph);
  if (paragraph === undefined || item === undefined || item.marker.span.end > paragraph.end) return null;
  const end = paragraph.start + trimEndOffset(paragraph.text);
  if (offset < end || item.run > 0) return null;
  return item.marker.span.end >= end ? removeMarker(speech, paragraph, item) : addLine(speech, paragraph, item, advice);
}

function addLine(
  speech: Speech,
  paragraph: Paragraph,
  { marker }: ListItem,
  advice: LevelAdvice,
): ContinuedList | null {
  const place = { start: paragraph.end, end: paragraph.end };
  const next = findHeadMarkers(speech, place, advice)[0];
  // Otherwise its own list cannot go on, and only the writer knows whether an outer one is meant.
  if (next === undefined || next.from !== marker.text) return null;
  const written = (next.prefix ?? paragraph.text.slice(0, findIndentation(paragraph.text))) + next.text;
  const edit = { span: place, newText: findLineEnd(speech) + written };
  const cursor = { line: paragraph.line + 1, character: written.length };
  return toContinued(speech, [edit, ...next.edits], cursor);
}

/** Takes a marker away with which nothing was begun; the numbers behind it and the count that is announced go back by one. */
function removeMarker(speech: Speech, paragraph: Paragraph, item: ListItem): ContinuedList {
  const { start, end, line, text } = paragraph;
  const lists: readonly AnyList[] = [...speech.headingLists, ...speech.enumerations];
  const list = lists.find(({ items }: { readonly items: readonly ListItem[] }) => items.includes(item));
  const items: readonly ListItem[] = list?.items ?? [];
  const back = list && moveNumbers(list, items.slice(items.indexOf(item) + 1), item.marker.ordinal + 1, -1);
  const character = skipBlanks(text, 0);
  const edit = { span: { start: start + character, end }, newText: '' };
  return toContinued(
    speech,
    [edit, ...(back ?? []), ...(list ? followCount(speech, list, items.length, items.length - 1) : [])],
    {
      line,
      character,
    },
  );
}

function toContinued(speech: Speech, edits: readonly TextEdit[], cursor: Position): ContinuedList {
  return { edits: edits.map(({ span, newText }) => ({ range: toRange(speech, span), newText })), cursor };
}
