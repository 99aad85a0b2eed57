import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type TextEdit as LspTextEdit,
  type Position,
} from 'vscode-languageserver-types';
import type { Localize } from '../localize';
import type { LevelAdvice } from '../models/childLevel';
import { endsAnnouncing } from '../speech/announcement';
import { isBlank, trimEndOffset } from '../speech/characters';
import { findIndentation } from '../speech/findHead';
import { findHeadItem } from '../speech/headsLine';
import { findOpenInline, type WritingPlace } from '../speech/openLists';
import type { Paragraph } from '../speech/paragraph';
import { continuesPartial, isPartialMarker } from '../speech/partialMarker';
import type { Speech } from '../speech/speech';
import { findHeadMarkers, findInlineMarkers, type NextMarker, openInline } from './nextMarkers';
import { findAnnouncements, findPhrases, type Phrase } from './phrases';
import { toOffset, toPosition, toRange } from './positions';

/** Characters behind which a number may be meant. Each says something in few places only. */
export const COMPLETION_TRIGGERS = ['\n', '（', '(', '；', '。'];

/** What an editor can show of a completion. */
export interface CompletionSupport {
  readonly snippets: boolean;
  readonly labelDetails: boolean;
}

/** What is completed, and how. */
export interface CompletionContext {
  readonly speech: Speech;
  readonly advice: LevelAdvice;
  readonly localize: Localize;
  readonly support: CompletionSupport;
}

/** What stands around the cursor. Columns count from the head of the line. */
interface Cursor {
  readonly paragraph: Paragraph;
  readonly column: number;
  /** Where what is being written begins. */
  readonly from: number;
  /** Where it ends: at the cursor, or behind the bracket that the editor closed by itself. */
  readonly to: number;
  readonly typed: string;
  /** Whether nothing but blanks follows. */
  readonly isLast: boolean;
}

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
  const head = readHead(paragraph, column);
  if (head !== undefined) return completeHead(context, head, trigger);
  return completeInside(context, paragraph, column, trigger);
}

/** The cursor at the head of its line, behind blanks, Markdown signs and the beginning of a marker at most. */
function readHead(paragraph: Paragraph, column: number): Cursor | undefined {
  const from = Math.min(findIndentation(paragraph.text), column);
  const typed = paragraph.text.slice(from, column);
  return isPartialMarker(typed) ? createCursor(paragraph, column, from) : undefined;
}

function createCursor(paragraph: Paragraph, column: number, from: number): Cursor {
  const { text } = paragraph;
  const typed = text.slice(from, column);
  const isClosed = /^[（(][^）)]*$/.test(typed) && '）)'.includes(text[column] ?? '?');
  const to = isClosed ? column + 1 : column;
  return { paragraph, column, from, to, typed, isLast: trimEndOffset(text, to) === to };
}

function completeHead(context: CompletionContext, cursor: Cursor, trigger: string | undefined): CompletionItem[] {
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
function canBeNumbered({ parts }: Speech, { paragraph: { line, candidates }, typed }: Cursor): boolean {
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
  cursor: Cursor,
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

/** Behind these a clause begins. */
const CLAUSE_ENDS = '。；：！？;:!?';

function completeInside(
  context: CompletionContext,
  paragraph: Paragraph,
  column: number,
  trigger: string | undefined,
): CompletionItem[] {
  const { speech, advice } = context;
  const cursor = readClause(paragraph, column);
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

/** The cursor behind the mark that ends a clause, and the beginning of a marker at most. */
function readClause(paragraph: Paragraph, column: number): Cursor | undefined {
  const { text } = paragraph;
  let from = column;
  while (from > 0 && column - from <= LONGEST_WORD && !CLAUSE_ENDS.includes(text[from - 1] as string)) from--;
  if (from === 0 || !CLAUSE_ENDS.includes(text[from - 1] as string)) return undefined;
  while (from < column && isBlank(text[from])) from++;
  return isPartialMarker(text.slice(from, column)) ? createCursor(paragraph, column, from) : undefined;
}

/** 第十一，, and a blank before it. */
const LONGEST_WORD = 6;

/** Quotation marks and brackets, each with the one that closes it. */
const PAIRS = '“”‘’《》「」『』（）()';
const FIRST_HAN = 0x3400;
const FIRST_FULL_WIDTH = 0xff00;

/** Whether a place is inside a quotation or an aside. */
function isQuoted(text: string, at: number): boolean {
  const depths = new Array<number>(PAIRS.length / 2).fill(0);
  for (let index = 0; index < at; index++) {
    const code = text.charCodeAt(index);
    if (code >= FIRST_HAN && code < FIRST_FULL_WIDTH) continue;
    const found = PAIRS.indexOf(text[index] as string);
    if (found < 0) continue;
    const depth = depths[found >> 1] ?? 0;
    depths[found >> 1] = found % 2 === 0 ? depth + 1 : Math.max(0, depth - 1);
  }
  return depths.some((depth) => depth > 0);
}

/** Whether the mark that was typed is the one that stands between the items: ；, unless they are sentences. */
function goesOnAlike(speech: Speech, place: WritingPlace, { paragraph }: Cursor, trigger: string): boolean {
  const open = findOpenInline(speech, place, paragraph.line);
  if (open === undefined) return false;
  const { list, latest } = open;
  if (list.items[0] === latest)
    return trigger === '；' || (trigger === '。' && latest.marker.span.start > paragraph.start + paragraph.head);
  return speech.text[latest.marker.span.start - 1] === trigger;
}

function toMarkerItems(
  { speech, localize, support }: CompletionContext,
  cursor: Cursor,
  markers: readonly NextMarker[],
): CompletionItem[] {
  const { paragraph, column, from, to } = cursor;
  const written = paragraph.text.slice(0, from);
  return markers.map(({ text, ordinal, leads, from: behind, prefix, edits }, index) => {
    const isSet = prefix === undefined || prefix === written || written.trim() !== '';
    const start = isSet ? from : 0;
    const span = { start: paragraph.start + start, end: paragraph.start + to };
    const detail = describe(localize, leads, behind);
    const half = text.replace('（', '(').replace('）', ')');
    return {
      label: text.trimEnd(),
      kind: CompletionItemKind.Value,
      ...(support.labelDetails ? { labelDetails: { description: detail } } : { detail }),
      sortText: `0${String(index).padStart(2, '0')}`,
      // Whatever is typed matches, also what a different number begins with.
      filterText: `${paragraph.text.slice(start, column)}${text} ${half} ${ordinal}`,
      ...(index === 0 && { preselect: true }),
      textEdit: { range: toRange(speech, span), newText: isSet ? text : prefix + text },
      ...(edits.length > 0 && { additionalTextEdits: toLspEdits(speech, edits) }),
    };
  });
}

function toLspEdits(speech: Speech, edits: NextMarker['edits']): LspTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(speech, span), newText }));
}

function describe(localize: Localize, leads: NextMarker['leads'], marker: string): string {
  switch (leads) {
    case 'on':
      return localize('continues after “{marker}…”', { marker });
    case 'below':
      return localize('first under “{marker}…”', { marker });
    case 'first':
      return localize('first number');
  }
}

function toPhraseItems(
  { speech, support }: CompletionContext,
  { paragraph, from, to }: Cursor,
  phrases: readonly Phrase[],
): CompletionItem[] {
  const range = toRange(speech, { start: paragraph.start + from, end: paragraph.start + to });
  return phrases.map((phrase, index) => {
    const plain = phrase.replace(/\{([^}]*)\}/g, '【$1】');
    const isSnippet = support.snippets && plain !== phrase;
    let stop = 0;
    const newText = isSnippet ? phrase.replace(/\{([^}]*)\}/g, (_, what) => `\${${++stop}:【${what}】}`) : plain;
    return {
      label: plain,
      kind: isSnippet ? CompletionItemKind.Snippet : CompletionItemKind.Text,
      sortText: `1${String(index).padStart(2, '0')}`,
      filterText: plain,
      textEdit: { range, newText },
      ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    };
  });
}
