import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { createDraftInFront } from './draftInFront';
import { followEnterSetting } from './enterKey';
import { createFollowChanges } from './followChanges';
import { publishSpeechLanguages } from './languages';
import { createLengthStatus } from './lengthStatus';
import { createModelStatus } from './modelStatus';
import { createNumberEdits } from './numberEdits';
import { createPlainTextOffer } from './plainText';
import { createRulePages } from './rulePages';
import { createServerConnection, type ServerConnection } from './serverConnection';
import { startWithDrafts } from './startWithDrafts';
import { createStructureCommands } from './structureCommands';
import { createStructureSource } from './structureSource';
import { createStructureView } from './structureView';
import { createWorkspaceCheck } from './workspaceCheck';
import { createWorkspaceFindings } from './workspaceFindings';

let server: ServerConnection | undefined;

/** Makes the extension ready. Called by the editor when the first draft or plain text is opened or a command is run; the language server is started when there is a draft, or a person asks for something. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Jianggao', { log: true });
  const pages = createRulePages(context);
  server = createServerConnection(context, pages.address, log);
  const findings = createWorkspaceFindings(server, log);
  const workspaceCheck = createWorkspaceCheck(server, findings, log);
  const structure = createStructureSource(server);
  const numberEdits = createNumberEdits();
  const inFront = createDraftInFront();
  const structureView = createStructureView(server, numberEdits, structure);
  context.subscriptions.push(
    ...registerCommands({
      server,
      numberEdits,
      inFront,
      workspaceCheck,
      pages,
      structureView,
      structure: createStructureCommands(server, numberEdits, structureView, inFront),
      log,
      extensionId: context.extension.id,
    }),
    followEnterSetting(),
    vscode.window.registerUriHandler({ handleUri: (address) => pages.open(address) }),
    createModelStatus(server),
    createLengthStatus(structure),
    createFollowChanges(server, numberEdits, log),
    inFront,
    structureView,
    structure,
    findings,
    publishSpeechLanguages(),
    startWithDrafts(server),
    createPlainTextOffer(server, context.workspaceState),
    log,
  );
}

/** Stops the server; the editor waits for that. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
