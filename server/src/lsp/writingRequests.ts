import type { CompletionItem, Connection } from 'vscode-languageserver';
import { CONTINUE_LIST_REQUEST, type ContinuedList, type ContinueListParams } from '../../../protocol/requests';
import type { DraftRequests } from './draftRequests';

/** Binds what helps while a draft is written: numbers and phrases to choose from, and Enter. */
export function bindWritingRequests(connection: Connection, { withRules, withPreferences }: DraftRequests): void {
  connection.onCompletion(async ({ textDocument: { uri }, position, context }, token) => {
    const trigger = context?.triggerCharacter;
    const request = { name: 'completion', token, otherwise: [] as CompletionItem[] };
    if (trigger === '\n') {
      const otherwise = false as boolean;
      const suggests = await withPreferences({ ...request, otherwise }, uri, (_draft, _session, { onEnter }) => {
        return onEnter === 'suggest';
      });
      if (suggests !== true) return suggests === false ? [] : suggests;
    }
    return withRules(request, uri, (draft, { service, completion }, rules) =>
      service.completion(draft, rules, completion, position, trigger),
    );
  });
  connection.onRequest(CONTINUE_LIST_REQUEST, (params: ContinueListParams, token) =>
    withRules<ContinuedList | null>(
      { name: CONTINUE_LIST_REQUEST, token, otherwise: null },
      params?.uri ?? '',
      (draft, { service }, rules) =>
        draft.version === params.version && isPlace(params.at) ? service.continueList(draft, rules, params.at) : null,
    ),
  );
}

function isPlace(place: ContinueListParams['at'] | undefined): boolean {
  return Number.isInteger(place?.line) && Number.isInteger(place?.character);
}
