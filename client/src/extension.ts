import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { createServerConnection, type ServerConnection } from './serverConnection';

let server: ServerConnection | undefined;

/** Starts the language server for speeches. Called by the editor when the first draft is opened or a command is run. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Jianggao', { log: true });
  server = createServerConnection(context, log);
  context.subscriptions.push(...registerCommands(server, log), log);
  void server.start();
}

/** Stops the server; the editor waits for that. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
