import type { Connection, ResponseError, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Preferences } from '../../../protocol/preferences';
import type { CheckSettings } from '../rules/checkSpeech';
import { type GuardedRequest, guard } from './guard';
import type { Session } from './session';

/** How requests about open drafts are answered: guarded, and with `otherwise` where there is no such draft. */
export interface DraftRequests {
  /** Answers a request about a draft. */
  withDraft<Result>(
    request: GuardedRequest<Result, void> & { readonly otherwise: Result },
    uri: string,
    work: (draft: TextDocument, session: Session) => Result,
  ): Promise<Result | ResponseError<void>>;
  /** The same for what depends on the rules in force; with `otherwise` too where the draft was closed while they were asked for. */
  withRules<Result, Data = void>(
    request: GuardedRequest<Result, Data> & { readonly otherwise: Result },
    uri: string,
    work: (draft: TextDocument, session: Session, rules: CheckSettings) => Result | Promise<Result>,
    failed?: Result | ResponseError<Data>,
  ): Promise<Result | ResponseError<Data>>;
  /** The same for what depends on the preferences in force. */
  withPreferences<Result>(
    request: GuardedRequest<Result, void> & { readonly otherwise: Result },
    uri: string,
    work: (draft: TextDocument, session: Session, preferences: Preferences) => Result,
  ): Promise<Result | ResponseError<void>>;
}

/** Creates them for a connection and its open drafts. */
export function createDraftRequests(
  { console }: Pick<Connection, 'console'>,
  documents: TextDocuments<TextDocument>,
  currentSession: () => Session | undefined,
): DraftRequests {
  return {
    withDraft: (request, uri, work) =>
      guard(request, console, () => {
        const session = currentSession();
        const draft = documents.get(uri);
        return session === undefined || draft === undefined ? request.otherwise : work(draft, session);
      }),
    withRules: (request, uri, work, failed = request.otherwise) =>
      guard({ ...request, otherwise: failed }, console, async () => {
        const session = currentSession();
        const draft = documents.get(uri);
        if (session === undefined || draft === undefined) return request.otherwise;
        const rules = await session.rules(uri);
        return documents.get(uri) === draft ? work(draft, session, rules) : request.otherwise;
      }),
    withPreferences: (request, uri, work) =>
      guard(request, console, async () => {
        const session = currentSession();
        const draft = documents.get(uri);
        if (session === undefined || draft === undefined) return request.otherwise;
        const preferences = await session.preferences(uri);
        return documents.get(uri) === draft ? work(draft, session, preferences) : request.otherwise;
      }),
  };
}
