import * as vscode from 'vscode';
import { showIgnored } from './ignored';
import { learnModel } from './learnModel';
import { chooseModel } from './models';
import { newSpeech } from './newSpeech';
import { showPlaces } from './places';
import { readAsSpeech } from './plainText';
import type { RulePages } from './rulePages';
import { turnRuleOff } from './ruleSettings';
import type { ServerConnection } from './serverConnection';
import { fixAll, renumber } from './sourceActions';
import { openWalkthrough } from './walkthrough';
import type { WorkspaceCheck } from './workspaceCheck';

/** What the commands work on. */
export interface CommandContext {
  readonly server: ServerConnection;
  readonly workspaceCheck: WorkspaceCheck;
  readonly pages: RulePages;
  readonly log: vscode.LogOutputChannel;
  /** Id of the extension, by which editors know its walkthrough. */
  readonly extensionId: string;
}

/** Binds every command of the manifest to what it does. */
export function registerCommands({
  server,
  workspaceCheck,
  pages,
  log,
  extensionId,
}: CommandContext): readonly vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register('jianggao.restartServer', () => server.restart()),
    register('jianggao.showOutput', () => log.show()),
    register('jianggao.fixAll', () => fixAll(server)),
    register('jianggao.renumber', () => renumber(server)),
    register('jianggao.newSpeech', () => newSpeech(server)),
    register('jianggao.readAsSpeech', () => readAsSpeech()),
    register('jianggao.openWalkthrough', () => openWalkthrough(extensionId)),
    register('jianggao.chooseModel', () => chooseModel(server)),
    register('jianggao.learnModel', () => learnModel(server)),
    register('jianggao.showIgnored', () => showIgnored(server)),
    register('jianggao.checkWorkspace', () => workspaceCheck.run()),
    register('jianggao.showPlaces', showPlaces),
    register('jianggao.turnRuleOff', (rule: unknown) => turnRuleOff(rule)),
    register('jianggao.showRule', (rule: unknown) => pages.show(rule)),
  ];
}
