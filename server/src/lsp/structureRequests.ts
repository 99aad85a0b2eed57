import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type DraftParams, STRUCTURE_REQUEST, type Structure } from '../../../protocol/requests';
import type { DraftRequests } from './draftRequests';

/** Binds the request for the structure of a draft. */
export function bindStructureRequests(connection: Connection, { withRules }: DraftRequests): void {
  connection.onRequest<Structure | null, void>(STRUCTURE_REQUEST, ({ uri }: DraftParams, token: CancellationToken) =>
    withRules<Structure | null>(
      { name: STRUCTURE_REQUEST, token, otherwise: null },
      uri,
      async (draft, session, rules) => session.service.structure(draft, rules, await session.preferences(uri)),
    ),
  );
}
