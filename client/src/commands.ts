import * as vscode from 'vscode';
import { continueList, numberLine } from './continueList';
import { foldToLevel } from './folding';
import { showIgnored } from './ignored';
import { learnModel } from './learnModel';
import { chooseModel } from './models';
import { goTo } from './navigation';
import { newSpeech } from './newSpeech';
import { showPlaces } from './places';
import { readAsSpeech } from './plainText';
import type { RulePages } from './rulePages';
import { turnRuleOff } from './ruleSettings';
import type { ServerConnection } from './serverConnection';
import { setTarget } from './setTarget';
import { fixAll, renumber } from './sourceActions';
import type { StructureCommands } from './structureCommands';
import type { StructureView } from './structureView';
import { openWalkthrough } from './walkthrough';
import type { WorkspaceCheck } from './workspaceCheck';

/** What the commands work on. */
export interface CommandContext {
  readonly server: ServerConnection;
  readonly workspaceCheck: WorkspaceCheck;
  readonly pages: RulePages;
  readonly structureView: StructureView;
  readonly structure: StructureCommands;
  readonly log: vscode.LogOutputChannel;
  /** Id of the extension, by which editors know its walkthrough. */
  readonly extensionId: string;
}

/** Binds every command of the manifest to what it does. */
export function registerCommands({
  server,
  workspaceCheck,
  pages,
  structureView,
  structure,
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
    register('jianggao.continueList', () => continueList(server)),
    register('jianggao.numberLine', () => numberLine(server)),
    register('jianggao.chooseModel', () => chooseModel(server)),
    register('jianggao.learnModel', () => learnModel(server)),
    register('jianggao.showIgnored', () => showIgnored(server)),
    register('jianggao.checkWorkspace', () => workspaceCheck.run()),
    register('jianggao.filterStructure', () => structureView.filter()),
    register('jianggao.showProblemsInStructure', () => structureView.showOnlyFindings()),
    register('jianggao.clearStructureFilter', () => structureView.clearFilter()),
    register('jianggao.promote', (...given: unknown[]) => structure.change('promote', ...given)),
    register('jianggao.demote', (...given: unknown[]) => structure.change('demote', ...given)),
    register('jianggao.moveUp', (...given: unknown[]) => structure.change('moveUp', ...given)),
    register('jianggao.moveDown', (...given: unknown[]) => structure.change('moveDown', ...given)),
    register('jianggao.cutSection', (...given: unknown[]) => structure.cut(...given)),
    register('jianggao.copySection', (...given: unknown[]) => structure.copy(...given)),
    register('jianggao.pasteSection', (...given: unknown[]) => structure.paste(...given)),
    register('jianggao.splitSection', (...given: unknown[]) => structure.changeOne('split', ...given)),
    register('jianggao.joinSection', (...given: unknown[]) => structure.changeOne('join', ...given)),
    register('jianggao.insertBefore', (...given: unknown[]) => structure.changeOne('insertBefore', ...given)),
    register('jianggao.insertBehind', (...given: unknown[]) => structure.changeOne('insertBehind', ...given)),
    register('jianggao.insertInside', (...given: unknown[]) => structure.changeOne('insertInside', ...given)),
    register('jianggao.renumberList', (...given: unknown[]) => structure.changeOne('renumberList', ...given)),
    register('jianggao.renumberSection', (...given: unknown[]) => structure.changeOne('renumberSection', ...given)),
    register('jianggao.setTarget', setTarget),
    register('jianggao.goToNextHeading', () => goTo(server, 'nextHeading')),
    register('jianggao.goToPreviousHeading', () => goTo(server, 'previousHeading')),
    register('jianggao.goToParentHeading', () => goTo(server, 'parentHeading')),
    register('jianggao.goToNextSibling', () => goTo(server, 'nextSibling')),
    register('jianggao.goToPreviousSibling', () => goTo(server, 'previousSibling')),
    register('jianggao.foldToLevel', (args: unknown) => foldToLevel(args)),
    register('jianggao.showPlaces', showPlaces),
    register('jianggao.turnRuleOff', (rule: unknown) => turnRuleOff(rule)),
    register('jianggao.showRule', (rule: unknown) => pages.show(rule)),
  ];
}
