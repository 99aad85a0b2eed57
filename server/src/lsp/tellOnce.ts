import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { attempt } from './guard';

/** Tells the user something that is wrong, once however often it is met. */
export interface TellOnce {
  tell(message: string): void;
  /** What is told of may have been mended: what is not met from now until the next time counts as that, and is told when it comes back. */
  renew(): void;
}

/** Creates the teller of a connection. */
export function createTellOnce(connection: Connection): TellOnce {
  let before: ReadonlySet<string> = new Set();
  let met = new Set<string>();
  return {
    tell(message) {
      if (met.has(message)) return;
      met.add(message);
      if (before.has(message)) return;
      const params = { type: MessageType.Warning, message };
      attempt(
        'window/showMessage',
        connection.console,
        connection.sendNotification(ShowMessageNotification.method, params),
      );
    },
    renew() {
      before = met;
      met = new Set();
    },
  };
}
