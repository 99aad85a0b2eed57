import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import { findMarkerAt } from '../speech/listedItems';
import type { Speech } from '../speech/speech';
import { nearest } from './nearest';
import { toOffset, toRange } from './positions';

/** So many siblings at most are highlighted, those around the one that is asked about. */
const MOST = 500;

/**
 * On a marker: the markers of its whole list, its own one as if it were written and the others as if they were read.
 * Elsewhere an empty list, which tells VS Code that nothing is to be highlighted: without any answer it would look for the same words.
 */
export function provideDocumentHighlights(speech: Speech, position: Position): DocumentHighlight[] {
  const found = findMarkerAt(speech, toOffset(speech, position));
  if (found === undefined) return [];
  const { item, siblings, index } = found;
  return nearest(siblings, index, MOST).map((sibling) => ({
    range: toRange(speech, sibling.marker.span),
    kind: sibling === item ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
