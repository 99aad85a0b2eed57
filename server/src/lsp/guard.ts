import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where failures are told. */
export interface FailureLog {
  error(message: string): void;
}

/** A request as the guard needs it: what to call it in the log, and what to answer where answering it fails. */
export interface GuardedRequest<Result, Data> {
  readonly name: string;
  readonly token: CancellationToken;
  readonly otherwise: Result | ResponseError<Data>;
}

/**
 * Answers a request without ever throwing into the connection. A request that the editor has cancelled is answered with that and costs nothing;
 * one that fails is logged with its name and answered with `otherwise`, unless what it throws is an answer of its own.
 */
export async function guard<Result, Data>(
  { name, token, otherwise }: GuardedRequest<Result, Data>,
  log: FailureLog,
  answer: () => Result | Promise<Result>,
): Promise<Result | ResponseError<Data>> {
  // Edits that are already in the queue come first: they cancel what they make stale.
  await new Promise((resolve) => setTimeout(resolve, 0));
  try {
    throwIfCancelled(name, token);
    return await answer();
  } catch (error) {
    if (error instanceof ResponseError) return error;
    logFailure(name, log, error);
    return otherwise;
  }
}

/** Ends a request in the middle where the editor has cancelled it. */
export function throwIfCancelled(name: string, token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
}

/** Sends something that the server can do without: where the editor refuses it, that is logged and nothing else. */
export function attempt(name: string, log: FailureLog, sent: Promise<unknown>): void {
  sent.catch((error: unknown) => logFailure(name, log, error));
}

/** Tells a failure with the name of what failed. */
export function logFailure(name: string, log: FailureLog, error: unknown): void {
  log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
