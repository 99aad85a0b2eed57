import * as vscode from 'vscode';
import { continueList, numberLine } from './continueList';
import { showIgnored } from './ignored';
import { learnModel } from './learnModel';
import { chooseModel } from './models';
import { showPlaces } from './places';
import type { RulePages } from './rulePages';
import { turnRuleOff } from './ruleSettings';
import type { ServerConnection } from './serverConnection';
import { fixAll, renumber } from './sourceActions';
import type { WorkspaceCheck } from './workspaceCheck';

/** What the commands work on. */
export interface CommandContext {
  readonly server: ServerConnection;
  readonly workspaceCheck: WorkspaceCheck;
  readonly pages: RulePages;
  readonly log: vscode.LogOutputChannel;
}

/** Binds every command of the manifest to what it does. */
export function registerCommands({ server, workspaceCheck, pages, log }: CommandContext): readonly vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register('jianggao.restartServer', () => server.restart()),
    register('jianggao.showOutput', () => log.show()),
    register('jianggao.fixAll', () => fixAll(server)),
    register('jianggao.renumber', () => renumber(server)),
    register('jianggao.continueList', () => continueList(server)),
    register('jianggao.numberLine', () => numberLine(server)),
    register('jianggao.chooseModel', () => chooseModel(server)),
    register('jianggao.learnModel', () => learnModel(server)),
    register('jianggao.showIgnored', () => showIgnored(server)),
    register('jianggao.checkWorkspace', () => workspaceCheck.run()),
    register('jianggao.showPlaces', showPlaces),
    register('jianggao.turnRuleOff', (rule: unknown) => turnRuleOff(rule)),
    register('jianggao.showRule', (rule: unknown) => pages.show(rule)),
  ];
}
