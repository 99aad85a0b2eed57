import * as vscode from 'vscode';
import { showIgnored } from './ignored';
import { learnModel } from './learnModel';
import { chooseModel } from './models';
import { showPlaces } from './places';
import type { RulePages } from './rulePages';
import { turnRuleOff } from './ruleSettings';
import type { ServerConnection } from './serverConnection';
import { setTarget } from './setTarget';
import { fixAll, renumber } from './sourceActions';
import type { StructureView } from './structureView';
import type { WorkspaceCheck } from './workspaceCheck';

/** What the commands work on. */
export interface CommandContext {
  readonly server: ServerConnection;
  readonly workspaceCheck: WorkspaceCheck;
  readonly pages: RulePages;
  readonly structureView: StructureView;
  readonly log: vscode.LogOutputChannel;
}

/** Binds every command of the manifest to what it does. */
export function registerCommands({
  server,
  workspaceCheck,
  pages,
  structureView,
  log,
}: CommandContext): readonly vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register('jianggao.restartServer', () => server.restart()),
    register('jianggao.showOutput', () => log.show()),
    register('jianggao.fixAll', () => fixAll(server)),
    register('jianggao.renumber', () => renumber(server)),
    register('jianggao.chooseModel', () => chooseModel(server)),
    register('jianggao.learnModel', () => learnModel(server)),
    register('jianggao.showIgnored', () => showIgnored(server)),
    register('jianggao.checkWorkspace', () => workspaceCheck.run()),
    register('jianggao.filterStructure', () => structureView.filter()),
    register('jianggao.showProblemsInStructure', () => structureView.showOnlyFindings()),
    register('jianggao.clearStructureFilter', () => structureView.clearFilter()),
    register('jianggao.setTarget', setTarget),
    register('jianggao.showPlaces', showPlaces),
    register('jianggao.turnRuleOff', (rule: unknown) => turnRuleOff(rule)),
    register('jianggao.showRule', (rule: unknown) => pages.show(rule)),
  ];
}
