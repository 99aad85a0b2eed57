import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { endsAnnouncing } from '../speech/announcement';
import { findHeadItem } from '../speech/headsLine';
import { findOpenInline, type WritingPlace } from '../speech/openLists';
import type { Paragraph } from '../speech/paragraph';
import { continuesPartial } from '../speech/partialMarker';
import type { Speech } from '../speech/speech';
import { isQuoted, readClauseCursor, readHeadCursor, type WritingCursor } from '../speech/writingCursor';
import { type CompletionContext, toMarkerItems, toPhraseItems } from './completionItems';
import { findHeadMarkers, findInlineMarkers, type NextMarker, openInline } from './nextMarkers';
import { findAnnouncements, findPhrases } from './phrases';
import { toOffset, toPosition } from './positions';

/** Characters behind which a number may be meant. Each says something in few places only. */
export const COMPLETION_TRIGGERS = ['\n', '（', '(', '；', '。'];

/** The numbers that may be meant at a place, the likeliest first, and then phrases that belong there. `trigger` is the character that was typed; undefined where a person asks. */
export function provideCompletion(
  context: CompletionContext,
  position: Position,
  trigger: string | undefined,
): CompletionItem[] {
  const { speech } = context;
  const offset = toOffset(speech, position);
  const paragraph = speech.paragraphs[toPosition(speech, offset).line];
  if (paragraph === undefined || speech.parts.leftovers.includes(paragraph.line)) return [];
  const column = offset - paragraph.start;
  const head = readHeadCursor(paragraph, column);
  if (head !== undefined) return completeHead(context, head, trigger);
  return completeInside(context, paragraph, column, trigger);
}

function completeHead(
  context: CompletionContext,
  cursor: WritingCursor,
  trigger: string | undefined,
): CompletionItem[] {
  const { speech, advice } = context;
  const { paragraph, typed, isLast } = cursor;
  const { line, start, end } = paragraph;
  const place = { start, end };
  if (!isLast && !canBeNumbered(speech, cursor)) return [];
  if (trigger !== undefined) return isLast ? completeUnasked(context, cursor, place, trigger) : [];
  const markers = findHeadMarkers(speech, place, advice);
  const phrases = isLast && typed === '' ? findPhrases(speech, place, line, advice.model) : [];
  return [...toMarkerItems(context, cursor, sortByTyped(markers, typed)), ...toPhraseItems(context, cursor, phrases)];
}

/** What begins as it is typed first, then what is of that form, then the others. */
function sortByTyped(markers: readonly NextMarker[], typed: string): readonly NextMarker[] {
  const rank = ({ text }: NextMarker): number => (text.startsWith(typed) ? 0 : continuesPartial(text, typed) ? 1 : 2);
  return [...markers].sort((a, b) => rank(a) - rank(b));
}

/** Whether text that is there already may get a number: a paragraph without one, of the body. */
function canBeNumbered({ parts }: Speech, { paragraph: { line, candidates }, typed }: WritingCursor): boolean {
  const { title, subtitle, speaker, salutation } = parts;
  return (
    typed === '' &&
    candidates[0]?.place !== 'head' &&
    ![title, subtitle, speaker, salutation].some((lines) => lines.includes(line))
  );
}

/** What is offered unasked: behind Enter where a heading or an item stands just above, and behind a bracket what it may begin. */
function completeUnasked(
  context: CompletionContext,
  cursor: WritingCursor,
  place: WritingPlace,
  trigger: string,
): CompletionItem[] {
  const { speech, advice } = context;
  const { paragraph, typed } = cursor;
  const isBracket = trigger === '（' || trigger === '(';
  if (isBracket ? typed === '' : trigger !== '\n' || typed !== '') return [];
  const { line } = paragraph;
  const isBehind = isHeaded(speech, line - 1);
  // A section whose siblings have sections below gets the first of its own behind its lead-in.
  const isBehindLeadIn = !isBehind && isHeaded(speech, line - 2);
  if (!isBracket && !isBehind && !isBehindLeadIn) return [];
  const markers = findHeadMarkers(speech, place, advice);
  if (isBracket)
    return toMarkerItems(
      context,
      cursor,
      markers.filter(({ text }) => continuesPartial(text, typed)),
    );
  return isBehind || markers[0]?.leads === 'below' ? toMarkerItems(context, cursor, markers) : [];
}

/** Whether a heading or an item heads a line. */
function isHeaded(speech: Speech, line: number): boolean {
  const paragraph = speech.paragraphs[line];
  return paragraph !== undefined && findHeadItem(speech, paragraph) !== undefined;
}

function completeInside(
  context: CompletionContext,
  paragraph: Paragraph,
  column: number,
  trigger: string | undefined,
): CompletionItem[] {
  const { speech, advice } = context;
  const cursor = readClauseCursor(paragraph, column);
  if (cursor === undefined || isQuoted(paragraph.text, cursor.from)) return [];
  const place = { start: paragraph.start + cursor.from, end: paragraph.start + cursor.to };
  const markers = findInlineMarkers(speech, place, paragraph.line);
  if (trigger !== undefined)
    return goesOnAlike(speech, place, cursor, trigger) && cursor.isLast ? toMarkerItems(context, cursor, markers) : [];
  const isAnnounced = cursor.isLast && cursor.typed === '' && endsAnnouncing(paragraph);
  const phrases = cursor.isLast && cursor.typed === '' ? findAnnouncements(speech, paragraph.line) : [];
  const opening = markers.length === 0 && isAnnounced ? [openInline(speech, place, advice)] : [];
  return [...toMarkerItems(context, cursor, [...markers, ...opening]), ...toPhraseItems(context, cursor, phrases)];
}

/** Whether the mark that was typed is the one that stands between the items: ；, unless they are sentences. */
function goesOnAlike(speech: Speech, place: WritingPlace, { paragraph }: WritingCursor, trigger: string): boolean {
  const open = findOpenInline(speech, place, paragraph.line);
  if (open === undefined) return false;
  const { list, latest } = open;
  if (list.items[0] === latest)
    return trigger === '；' || (trigger === '。' && latest.marker.span.start > paragraph.start + paragraph.head);
  return speech.text[latest.marker.span.start - 1] === trigger;
}
