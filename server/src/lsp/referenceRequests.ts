import type { Connection, Location, LocationLink } from 'vscode-languageserver';
import type { DraftRequests } from './draftRequests';

/** Binds what leads from references to headings and items, and back. */
export function bindReferenceRequests(
  connection: Pick<Connection, 'onDefinition' | 'onReferences'>,
  { withDraft }: DraftRequests,
): void {
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    withDraft<LocationLink[] | Location[]>(
      { name: 'definition', token, otherwise: [] },
      uri,
      (draft, { service, linksDefinitions }) => {
        const links = service.definition(draft, position);
        return linksDefinitions ? links : links.map(toLocation);
      },
    ),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
    withDraft({ name: 'references', token, otherwise: [] as Location[] }, uri, (draft, { service }) =>
      service.references(draft, position, context.includeDeclaration),
    ),
  );
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
