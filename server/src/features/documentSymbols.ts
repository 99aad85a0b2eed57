import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Enumeration, Heading, Speech } from '../speech/speech';
import { toRange } from './positions';

/** Longest name of a symbol, in UTF-16 units: run-in headings can be long sentences. */
const LONGEST_NAME = 60;

/** The outline: headings as a tree, and below them the items of their enumerations. */
export function provideDocumentSymbols(speech: Speech): DocumentSymbol[] {
  const byParent = new Map<Heading | undefined, Enumeration[]>();
  for (const enumeration of speech.enumerations) {
    const siblings = byParent.get(enumeration.parent);
    if (siblings === undefined) byParent.set(enumeration.parent, [enumeration]);
    else siblings.push(enumeration);
  }
  const itemsUnder = (heading: Heading | undefined) =>
    (byParent.get(heading) ?? []).flatMap((enumeration) => toItemSymbols(speech, enumeration));
  const toSymbol = (heading: Heading): DocumentSymbol => ({
    name: toName(speech, heading),
    kind: heading.depth === 1 ? SymbolKind.Module : heading.depth === 2 ? SymbolKind.Class : SymbolKind.Method,
    range: toRange(speech, heading.sectionSpan),
    selectionRange: toRange(speech, heading.marker.span),
    children: inOrder([...itemsUnder(heading), ...heading.children.map(toSymbol)]),
  });
  return inOrder([...itemsUnder(undefined), ...speech.outline.map(toSymbol)]);
}

function toItemSymbols(speech: Speech, { items }: Enumeration): DocumentSymbol[] {
  return items.map((item) => ({
    name: toName(speech, item),
    kind: SymbolKind.EnumMember,
    range: toRange(speech, item.span),
    selectionRange: toRange(speech, item.marker.span),
  }));
}

/** 一、认清形势: the marker and the text behind it, on one line. */
function toName({ text }: Speech, { marker, textSpan }: Pick<Heading, 'marker' | 'textSpan'>): string {
  const full =
    `${marker.text}${text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + LONGEST_NAME + 1))}`.replace(
      /[\r\n]\s*/g,
      '',
    );
  return full.length > LONGEST_NAME ? `${full.slice(0, LONGEST_NAME)}…` : full;
}

function inOrder(symbols: DocumentSymbol[]): DocumentSymbol[] {
  return symbols.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}
