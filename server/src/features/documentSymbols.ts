import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { EnumerationItem, Heading, Speech } from '../speech/speech';
import { toRange } from './positions';

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
    name: toName(speech, heading),
    kind: heading.depth === 1 ? SymbolKind.Module : heading.depth === 2 ? SymbolKind.Class : SymbolKind.Method,
    range: toRange(speech, heading.sectionSpan),
    selectionRange: toRange(speech, heading.marker.span),
    children: [],
  };
}

function toItemSymbol(speech: Speech, item: EnumerationItem): DocumentSymbol {
  return {
    name: toName(speech, item),
    kind: SymbolKind.EnumMember,
    range: toRange(speech, item.span),
    selectionRange: toRange(speech, item.marker.span),
  };
}

/** 一、认清形势: the marker and the text behind it, on one line. */
function toName({ text }: Speech, { marker, textSpan }: Pick<Heading, 'marker' | 'textSpan'>): string {
  const heading = text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + LONGEST_NAME + 1));
  const full = `${marker.text}${heading}`.replace(/[\r\n]\s*/g, '');
  if (full.length <= LONGEST_NAME) return full;
  // A character outside the basic plane is two units, which must not be parted.
  return `${full.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '')}…`;
}
