import type { Connection } from 'vscode-languageserver';
import { attempt } from './guard';

/** Sends diagnostics unasked, for editors that do not pull them. */
export interface DiagnosticsPush {
  /** Sends the diagnostics of a draft soon; many calls in a row send once. */
  schedule(uri: string): void;
  /** Takes back the diagnostics of a closed draft. */
  clear(uri: string): void;
}

/** Long enough to pass over a burst of keystrokes, short enough to feel immediate. */
const DELAY_MS = 100;

/** Creates the push side; `send` works out and sends the diagnostics of one draft. */
export function createDiagnosticsPush(send: (uri: string) => Promise<void>, connection: Connection): DiagnosticsPush {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const publish = (sent: Promise<void>): void => attempt('publishDiagnostics', connection.console, sent);
  return {
    schedule(uri) {
      cancel(uri);
      timers.set(
        uri,
        setTimeout(() => {
          timers.delete(uri);
          publish(send(uri));
        }, DELAY_MS),
      );
    },
    clear(uri) {
      cancel(uri);
      publish(connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
  };
}
