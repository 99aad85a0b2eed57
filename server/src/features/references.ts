import type { Location, Position } from 'vscode-languageserver-types';
import { createListFinder } from '../speech/announcedList';
import { findReferences } from '../speech/references';
import type { Span } from '../speech/span';
import type { Speech } from '../speech/speech';
import { findNamedAt, type Named } from './namedAt';
import { toOffset, toRange } from './positions';

/**
 * Where what is named at a position is spoken of, in order: of an item all references and what announces its list, with `includeDeclaration`
 * its marker too; of an announcement the markers of all items of its list.
 */
export function provideReferences(
  speech: Speech,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const named = findNamedAt(speech, toOffset(speech, position));
  if (named === undefined) return [];
  return [...findMentions(speech, named, includeDeclaration)]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ uri, range: toRange(speech, span) }));
}

function findMentions(speech: Speech, named: Named, includeDeclaration: boolean): readonly Span[] {
  if (named.kind === 'list') return named.list.items.map(({ marker }) => marker.span);
  const findList = createListFinder(speech);
  const references = findReferences(speech).filter(({ target }) => target === named.item);
  const announcements = speech.announcements.filter((announcement) => findList(announcement) === named.list);
  return [
    ...(includeDeclaration ? [named.item.marker.span] : []),
    ...[...references, ...announcements].map(({ span }) => span),
  ];
}
