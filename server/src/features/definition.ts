import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { EnumerationItem, Heading, Speech } from '../speech/speech';
import { findNamedAt } from './namedAt';
import { toOffset, toRange } from './positions';

/**
 * Where what is named at a position stands: the marker that a reference names, the markers of all items that an announcement counts.
 * A marker leads to itself, at which editors offer its references instead.
 */
export function provideDefinition(speech: Speech, uri: string, position: Position): LocationLink[] {
  const named = findNamedAt(speech, toOffset(speech, position));
  if (named === undefined) return [];
  const items: readonly (Heading | EnumerationItem)[] = named.kind === 'item' ? [named.item] : named.list.items;
  return items.map(({ marker, textSpan }) => ({
    originSelectionRange: toRange(speech, named.words),
    targetUri: uri,
    targetRange: toRange(speech, { start: marker.span.start, end: Math.max(marker.span.end, textSpan.end) }),
    targetSelectionRange: toRange(speech, marker.span),
  }));
}
