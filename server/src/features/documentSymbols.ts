import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { EnumerationItem, Heading, Speech } from '../speech/speech';
import { nest } from './nest';
import { toRange } from './positions';
import { toShortText } from './shortText';

/** Longest name of a symbol, in UTF-16 units: run-in headings can be long sentences. */
const LONGEST_NAME = 60;

/** The outline: headings as a tree, and below each the items of enumerations that stand in its section. */
export function provideDocumentSymbols(speech: Speech): DocumentSymbol[] {
  const items = speech.enumerations.flatMap((enumeration) => enumeration.items);
  const placed = [
    ...speech.headings.map((heading) => ({ span: heading.sectionSpan, node: toHeadingSymbol(speech, heading) })),
    ...items.map((item) => ({ span: item.span, node: toItemSymbol(speech, item) })),
  ].sort((a, b) => a.span.start - b.span.start);
  return nest(placed, ({ children }) => children);
}

function toHeadingSymbol(speech: Speech, heading: Heading): DocumentSymbol {
  return {
    name: toShortText(speech, heading, LONGEST_NAME),
    kind: heading.depth === 1 ? SymbolKind.Module : heading.depth === 2 ? SymbolKind.Class : SymbolKind.Method,
    range: toRange(speech, heading.sectionSpan),
    selectionRange: toRange(speech, heading.marker.span),
    children: [],
  };
}

function toItemSymbol(speech: Speech, item: EnumerationItem): DocumentSymbol {
  return {
    name: toShortText(speech, item, LONGEST_NAME),
    kind: SymbolKind.EnumMember,
    range: toRange(speech, item.span),
    selectionRange: toRange(speech, item.marker.span),
  };
}
