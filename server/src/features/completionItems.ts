import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type TextEdit as LspTextEdit,
} from 'vscode-languageserver-types';
import type { Localize } from '../localize';
import type { LevelAdvice } from '../models/childLevel';
import { type TemplateLine, toPlainText, toSnippet } from '../models/template';
import type { Speech } from '../speech/speech';
import type { WritingCursor } from '../speech/writingCursor';
import type { NextMarker } from './nextMarkers';
import type { Phrase } from './phrases';
import { toRange } from './positions';

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

/** Numbers as items of a list, in the order in which they are given. */
export function toMarkerItems(
  { speech, localize, support }: CompletionContext,
  cursor: WritingCursor,
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

/** Phrases as items behind the numbers: with tab stops where the editor has them. */
export function toPhraseItems(
  { speech, support }: CompletionContext,
  { paragraph, from, to }: WritingCursor,
  phrases: readonly Phrase[],
): CompletionItem[] {
  const range = toRange(speech, { start: paragraph.start + from, end: paragraph.start + to });
  return phrases.map((phrase, index) => {
    const line = readPhrase(phrase);
    const plain = toPlainText([line]);
    const isSnippet = support.snippets && plain !== phrase;
    const newText = isSnippet ? toSnippet([line]) : plain;
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

/** A phrase with its places as `【会议名称】`, which counts as a placeholder in the draft. */
function readPhrase(phrase: Phrase): TemplateLine {
  return phrase.split(/[{}]/).map((piece, index) => (index % 2 === 0 ? piece : { hint: `【${piece}】` }));
}
