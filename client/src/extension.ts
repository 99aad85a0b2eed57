import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { createServerConnection } from './serverConnection';

/** Starts the language server for speeches. Called by the editor when the first draft is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Jianggao', { log: true });
  const server = createServerConnection(context, log);
  context.subscriptions.push(log, server, ...registerCommands(server, log));
  await server.start();
}
