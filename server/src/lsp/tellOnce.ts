import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { attempt } from './guard';

/** Tells the user something that is wrong, once however often it is met. */
export type TellOnce = (message: string) => void;

/** Creates the teller of a connection. */
export function createTellOnce(connection: Connection): TellOnce {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    const params = { type: MessageType.Warning, message };
    attempt(
      'window/showMessage',
      connection.console,
      connection.sendNotification(ShowMessageNotification.method, params),
    );
  };
}
