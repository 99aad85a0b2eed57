import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { followEnterSetting } from './enterKey';
import { createModelStatus } from './modelStatus';
import { createRulePages } from './rulePages';
import { createServerConnection, type ServerConnection } from './serverConnection';
import { createWorkspaceCheck } from './workspaceCheck';
import { createWorkspaceFindings } from './workspaceFindings';

let server: ServerConnection | undefined;

/** Starts the language server for speeches. Called by the editor when the first draft is opened or a command is run. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Jianggao', { log: true });
  const pages = createRulePages(context);
  server = createServerConnection(context, pages.address, log);
  const findings = createWorkspaceFindings(server, log);
  const workspaceCheck = createWorkspaceCheck(server, findings, log);
  context.subscriptions.push(
    ...registerCommands({ server, workspaceCheck, pages, log }),
    followEnterSetting(),
    vscode.window.registerUriHandler({ handleUri: (address) => pages.open(address) }),
    createModelStatus(server),
    findings,
    log,
  );
  void server.start();
}

/** Stops the server; the editor waits for that. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
