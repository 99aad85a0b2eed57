import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  ErrorCodes,
  ResponseError,
  TextDocumentSaveReason,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import {
  type DraftParams,
  FOLLOW_FROM_HERE_NOTIFICATION,
  FOLLOW_REQUEST,
  RESTRUCTURE_REQUEST,
  type Restructured,
  type RestructureParams,
  type VersionedDraftParams,
} from '../../../protocol/requests';
import { Refusal } from '../refusal';
import type { DraftRequests } from './draftRequests';
import { createOwnAnswers } from './ownAnswers';
import type { Session } from './session';

/** Binds what changes the structure of a draft, and what lets its numbers follow. The function that is returned is called when settings have changed. */
export function bindRestructureRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { withPreferences }: DraftRequests,
  currentSession: () => Session | undefined,
): () => void {
  const answer = createOwnAnswers(connection, currentSession);

  /** A draft at the version that is asked about. */
  function requireDraft({ uri, version }: VersionedDraftParams): TextDocument {
    const draft = documents.get(uri);
    if (draft === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `${uri}`);
    if (draft.version !== version)
      throw new Refusal({ text: 'The draft has changed meanwhile; nothing was done.', args: {} });
    return draft;
  }

  connection.onRequest<Restructured, void>(RESTRUCTURE_REQUEST, (params: RestructureParams, token: CancellationToken) =>
    answer<Restructured>(RESTRUCTURE_REQUEST, token, ({ service }) =>
      service.restructure(requireDraft(params), params.operation),
    ),
  );

  connection.onRequest<Restructured, void>(FOLLOW_REQUEST, (params: VersionedDraftParams, token: CancellationToken) =>
    answer<Restructured>(FOLLOW_REQUEST, token, ({ service }) => service.follow(requireDraft(params))),
  );

  // What is followed later is what has changed since: noted at once, for the next message may be a change.
  function followFrom(draft: TextDocument): void {
    currentSession()?.service.following.from(draft);
    settle(draft);
  }

  /** Nothing is kept for a draft whose numbers do not follow. */
  function settle({ uri }: TextDocument): void {
    const request = { name: 'renumber', token: NEVER, otherwise: undefined };
    void withPreferences(request, uri, (draft, { service: { following } }, { renumber }) =>
      renumber === 'off' ? following.stop(draft) : following.start(draft),
    );
  }

  /** What a person is still writing is followed later, though it is being saved. */
  const savedByItself = new WeakSet<TextDocument>();
  documents.onDidOpen(({ document }) => followFrom(document));
  documents.onDidSave(({ document }) => {
    if (!savedByItself.delete(document)) followFrom(document);
  });
  connection.onNotification(FOLLOW_FROM_HERE_NOTIFICATION, (params: DraftParams | null) => {
    const draft = documents.get(params?.uri ?? '');
    if (draft !== undefined) followFrom(draft);
  });

  // Asked of the documents, which take this request from the connection.
  documents.onWillSaveWaitUntil(async ({ document, reason }, token) => {
    const { uri } = document;
    savedByItself.delete(document);
    // As editors format: not what is saved by itself while a person writes.
    if (reason === TextDocumentSaveReason.AfterDelay) {
      savedByItself.add(document);
      return [];
    }
    const request = { name: 'willSaveWaitUntil', token, otherwise: [] };
    const edits = await withPreferences<TextEdit[]>(request, uri, (draft, { service }, { renumber }) =>
      renumber === 'off' ? [] : [...service.follow(draft).edits],
    );
    if (edits instanceof ResponseError) throw edits;
    return edits;
  });

  return () => documents.all().forEach(settle);
}

/** For work that no request asks for. */
const NEVER = new CancellationTokenSource().token;
