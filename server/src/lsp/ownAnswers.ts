import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { Refusal } from '../refusal';
import { guard } from './guard';
import type { Session } from './session';

/** Answers a request of our own. A refusal is answered with its reason, which the client shows. */
export type OwnAnswers = <Result>(
  name: string,
  token: CancellationToken,
  work: (session: Session) => Result | Promise<Result>,
) => Promise<Result | ResponseError<void>>;

/** Creates the way in which requests of our own are answered. */
export function createOwnAnswers(
  { console }: Pick<Connection, 'console'>,
  currentSession: () => Session | undefined,
): OwnAnswers {
  return (name, token, work) =>
    guard(
      { name, token, otherwise: new ResponseError<void>(ErrorCodes.InternalError, `${name}: failed`) },
      console,
      async () => {
        const session = currentSession();
        if (session === undefined) throw new ResponseError(ErrorCodes.ServerNotInitialized, name);
        try {
          return await work(session);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const reason = session.localize(error.detail.text, error.detail.args);
          console.warn(`${name}: ${reason}`);
          throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
        }
      },
    );
}
