import * as vscode from 'vscode';
import { continueList, numberLine } from './continueList';
import type { DraftInFront } from './draftInFront';
import { foldToLevel } from './folding';
import { showIgnored } from './ignored';
import { learnModel } from './learnModel';
import { chooseModel } from './models';
import { goTo } from './navigation';
import { newSpeech } from './newSpeech';
import type { NumberEdits } from './numberEdits';
import { showPlaces } from './places';
import { readAsSpeech } from './plainText';
import type { RulePages } from './rulePages';
import { turnRuleOff } from './ruleSettings';
import type { ServerConnection } from './serverConnection';
import { setTarget } from './setTarget';
import { fixAll, renumber } from './sourceActions';
import type { StructureCommands } from './structureCommands';
import { IN_VIEW, type StructureView } from './structureView';
import { openWalkthrough } from './walkthrough';
import type { WorkspaceCheck } from './workspaceCheck';

/** What the commands work on. */
export interface CommandContext {
  readonly server: ServerConnection;
  readonly numberEdits: NumberEdits;
  readonly inFront: DraftInFront;
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
  numberEdits,
  inFront,
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
    register('jianggao.fixAll', () => fixAll(server, inFront)),
    register('jianggao.renumber', () => renumber(server, inFront)),
    register('jianggao.newSpeech', () => newSpeech(server)),
    register('jianggao.readAsSpeech', () => readAsSpeech()),
    register('jianggao.openWalkthrough', () => openWalkthrough(extensionId)),
    register('jianggao.continueList', () => continueList(server, numberEdits)),
    register('jianggao.numberLine', () => numberLine(server, numberEdits)),
    register('jianggao.chooseModel', () => chooseModel(server)),
    register('jianggao.learnModel', () => learnModel(server)),
    register('jianggao.showIgnored', () => showIgnored(server)),
    register('jianggao.checkWorkspace', () => workspaceCheck.run()),
    register('jianggao.filterStructure', () => structureView.filter()),
    register('jianggao.showProblemsInStructure', () => structureView.showOnlyFindings()),
    register('jianggao.clearStructureFilter', () => structureView.clearFilter()),
    ...registerStructureCommands(structure),
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

/** What changes the structure: at the cursor, and by commands of the view's own, so that menus name the keys of the place in which they are opened. */
function registerStructureCommands(structure: StructureCommands): readonly vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  const registerBoth = (name: string, run: (...given: unknown[]) => Promise<void>): readonly vscode.Disposable[] => [
    register(`jianggao.${name}`, run),
    // A key of the view gives nothing.
    register(`jianggao.structure.${name}`, (argument: unknown = IN_VIEW, selected?: unknown) =>
      run(argument, selected),
    ),
  ];
  return [
    ...registerBoth('promote', (...given) => structure.change('promote', ...given)),
    ...registerBoth('demote', (...given) => structure.change('demote', ...given)),
    ...registerBoth('moveUp', (...given) => structure.change('moveUp', ...given)),
    ...registerBoth('moveDown', (...given) => structure.change('moveDown', ...given)),
    ...registerBoth('cutSection', (...given) => structure.cut(...given)),
    ...registerBoth('copySection', (...given) => structure.copy(...given)),
    ...registerBoth('pasteSection', (...given) => structure.paste(...given)),
    ...registerBoth('joinSection', (...given) => structure.changeOne('join', ...given)),
    ...registerBoth('insertBefore', (...given) => structure.changeOne('insertBefore', ...given)),
    ...registerBoth('insertBehind', (...given) => structure.changeOne('insertBehind', ...given)),
    ...registerBoth('insertInside', (...given) => structure.changeOne('insertInside', ...given)),
    ...registerBoth('renumberList', (...given) => structure.changeOne('renumberList', ...given)),
    ...registerBoth('renumberSection', (...given) => structure.changeOne('renumberSection', ...given)),
    register('jianggao.splitSection', (...given: unknown[]) => structure.changeOne('split', ...given)),
  ];
}
