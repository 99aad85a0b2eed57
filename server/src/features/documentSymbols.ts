import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { EnumerationItem, Heading, Speech } from '../speech/speech';
import { toRange } from './positions';
import { toShortText } from './shortText';

/** Longest name of a symbol, in UTF-16 units: run-in headings can be long sentences. */
const LONGEST_NAME = 60;

/** The outline: headings as a tree, and below each the items of enumerations that stand in its section. */
export function provideDocumentSymbols(speech: Speech): DocumentSymbol[] {
  const items = speech.enumerations.flatMap((enumeration) => enumeration.items);
  const placed = [
    ...speech.headings.map((heading) => ({ span: heading.sectionSpan, symbol: toHeadingSymbol(speech, heading) })),
    ...items.map((item) => ({ span: item.span, symbol: toItemSymbol(speech, item) })),
  ].sort((a, b) => a.span.start - b.span.start);
  const top: DocumentSymbol[] = [];
  const open: { readonly end: number; readonly children: DocumentSymbol[] }[] = [];
  for (const { span, symbol } of placed) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < span.end) open.pop();
    (open.at(-1)?.children ?? top).push(symbol);
    if (symbol.children !== undefined) open.push({ end: span.end, children: symbol.children });
  }
  return top;
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
