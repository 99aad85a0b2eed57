import type { CancellationToken, Connection } from 'vscode-languageserver';
import { AUTO_MODEL } from '../../../protocol/modelName';
import {
  MOST_RESEMBLING,
  RESEMBLES_SPEECH_REQUEST,
  type ResemblesSpeechParams,
  SCAFFOLD_REQUEST,
  type ScaffoldAnswer,
  type ScaffoldParams,
} from '../../../protocol/requests';
import { findModel } from '../models/findModel';
import { guard } from './guard';
import type { Session } from './session';

/** Binds the requests about a text that is no draft yet: one that is to be written, and one that may be a speech. */
export function bindStartingRequests(connection: Connection, currentSession: () => Session | undefined): void {
  connection.onRequest<ScaffoldAnswer | null, void>(
    SCAFFOLD_REQUEST,
    (params: ScaffoldParams | null, token: CancellationToken) =>
      guard<ScaffoldAnswer | null, void>(
        { name: SCAFFOLD_REQUEST, token, otherwise: null },
        connection.console,
        async () => {
          const session = currentSession();
          if (session === undefined) return null;
          const name = readText(params?.model);
          const model = findModel(name, await readOwnModels(session, params?.uri));
          if (model === undefined || model === AUTO_MODEL) return null;
          return session.service.scaffold(model, {
            occasion: readText(params?.occasion),
            salutation: readText(params?.salutation),
          });
        },
      ),
  );

  connection.onRequest<boolean, void>(
    RESEMBLES_SPEECH_REQUEST,
    (params: ResemblesSpeechParams | null, token: CancellationToken) =>
      guard<boolean, void>({ name: RESEMBLES_SPEECH_REQUEST, token, otherwise: false }, connection.console, () => {
        const text = readText(params?.text).slice(0, MOST_RESEMBLING);
        return currentSession()?.service.resemblesSpeech(text) ?? false;
      }),
  );
}

async function readOwnModels({ folderFor, ownFiles }: Session, uri: unknown) {
  const folder = folderFor(uri);
  return folder === undefined ? undefined : (await ownFiles.of(folder)).models;
}

/** Clients may send anything; what is no text is none. */
function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
