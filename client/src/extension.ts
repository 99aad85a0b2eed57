import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { createFollowChanges } from './followChanges';
import { createLengthStatus } from './lengthStatus';
import { createModelStatus } from './modelStatus';
import { createRulePages } from './rulePages';
import { createServerConnection, type ServerConnection } from './serverConnection';
import { createStructureCommands } from './structureCommands';
import { createStructureSource } from './structureSource';
import { createStructureView } from './structureView';
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
  const structure = createStructureSource(server);
  const structureView = createStructureView(server, structure);
  context.subscriptions.push(
    ...registerCommands({
      server,
      workspaceCheck,
      pages,
      structureView,
      structure: createStructureCommands(server, structureView),
      log,
    }),
    vscode.window.registerUriHandler({ handleUri: (address) => pages.open(address) }),
    createModelStatus(server),
    createLengthStatus(structure),
    createFollowChanges(server, log),
    structureView,
    structure,
    findings,
    log,
  );
  void server.start();
}

/** Stops the server; the editor waits for that. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
