import {
  type CancellationToken,
  type CodeLens,
  type Connection,
  type DocumentHighlight,
  type Hover,
  type Position,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SymbolInformation,
  type TextDocuments,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { GO_TO_REQUEST, type GoToParams } from '../../../protocol/requests';
import { toTokenEdits } from '../features/semanticTokens';
import type { FileSystem } from '../files/fileSystem';
import type { DraftRequests } from './draftRequests';
import { guard, throwIfCancelled } from './guard';
import type { Session } from './session';
import { createWorkspaceSymbolSearch } from './workspaceSymbolSearch';

/** Binds what tells where one is in a speech and leads elsewhere in it. */
export function bindOrientationRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  files: FileSystem,
  currentSession: () => Session | undefined,
  { withDraft, withPreferences }: DraftRequests,
): void {
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    withPreferences<Hover | null>(
      { name: 'hover', token, otherwise: null },
      uri,
      (draft, { service, hoversMarkdown }, preferences) => service.hover(draft, position, preferences, hoversMarkdown),
    ),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    withDraft({ name: 'documentHighlight', token, otherwise: [] as DocumentHighlight[] }, uri, (draft, { service }) =>
      service.documentHighlights(draft, position),
    ),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
    withDraft<SelectionRange[] | null>({ name: 'selectionRange', token, otherwise: null }, uri, (draft, { service }) =>
      service.selectionRanges(draft, positions),
    ),
  );
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    withPreferences({ name: 'codeLens', token, otherwise: [] as CodeLens[] }, uri, (draft, { service }, preferences) =>
      service.codeLenses(draft, preferences),
    ),
  );
  connection.onRequest(GO_TO_REQUEST, ({ uri, at, direction }: GoToParams, token: CancellationToken) =>
    withDraft<Position | null>({ name: GO_TO_REQUEST, token, otherwise: null }, uri, (draft, { service }) =>
      service.goTo(draft, at, direction),
    ),
  );
  bindSemanticTokens(connection, withDraft);

  const search = createWorkspaceSymbolSearch(files);
  connection.onWorkspaceSymbol(({ query }, token) =>
    guard<SymbolInformation[], void>(
      { name: WorkspaceSymbolRequest.method, token, otherwise: [] },
      connection.console,
      async () => {
        const session = currentSession();
        if (session === undefined) return [];
        return search.find(query, {
          folders: session.folders(),
          open: documents.all(),
          symbolsOf: session.service.workspaceSymbols,
          throwIfCancelled: () => throwIfCancelled(WorkspaceSymbolRequest.method, token),
        });
      },
    ),
  );
}

/** Tokens as an editor got them last, which it names when it asks for what has changed since. */
interface SentTokens {
  readonly resultId: string;
  readonly data: number[];
}

function bindSemanticTokens(connection: Connection, withDraft: DraftRequests['withDraft']): void {
  const sent = new WeakMap<TextDocument, SentTokens>();
  let count = 0;
  const send = (draft: TextDocument, { service }: Session): SentTokens => {
    count++;
    const tokens = { resultId: String(count), data: service.semanticTokens(draft) };
    sent.set(draft, tokens);
    return tokens;
  };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(({ textDocument: { uri } }, token) =>
    withDraft<SemanticTokens>({ name: 'semanticTokens/full', token, otherwise: { data: [] } }, uri, send),
  );
  semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    withDraft<SemanticTokens | SemanticTokensDelta>(
      { name: 'semanticTokens/full/delta', token, otherwise: { data: [] } },
      uri,
      (draft, session) => {
        const before = sent.get(draft);
        const after = send(draft, session);
        if (before?.resultId !== previousResultId) return after;
        return { resultId: after.resultId, edits: toTokenEdits(before.data, after.data) };
      },
    ),
  );
  semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
    withDraft<SemanticTokens>(
      { name: 'semanticTokens/range', token, otherwise: { data: [] } },
      uri,
      (draft, session) => ({
        data: session.service.semanticTokens(draft, range),
      }),
    ),
  );
}
