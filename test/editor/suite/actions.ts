import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../support/until.mjs';
import { diagnosticsOf, ruleOf } from './findings';
import type { Fault } from './samples';

/** More than there ever are: `vscode.executeCodeActionProvider` asks for the edits of that many actions. */
const RESOLVED = 50;

/** The actions of a kind that the light bulb would offer at a place, with their edits. */
async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const command = 'vscode.executeCodeActionProvider';
  return vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind.value, RESOLVED);
}

/** The quick fixes where a fault is found. */
async function quickFixes(document: vscode.TextDocument, fault: Fault): Promise<vscode.CodeAction[]> {
  const diagnostic = diagnosticsOf(document).find(
    (candidate) => candidate.range.start.line + 1 === fault.line && ruleOf(candidate) === fault.rule,
  );
  assert.ok(diagnostic, `there is no ${fault.rule} in line ${fault.line}`);
  return actionsAt(document, diagnostic.range, vscode.CodeActionKind.QuickFix);
}

/** The quick fix that is preferred for a fault. */
export async function preferredFix(document: vscode.TextDocument, fault: Fault): Promise<vscode.CodeAction> {
  return untilOne(async () => (await quickFixes(document, fault)).filter((action) => action.isPreferred));
}

/** The action that silences a fault, by a part of its title. */
export async function silencingAction(
  document: vscode.TextDocument,
  fault: Fault,
  title: string,
): Promise<vscode.CodeAction> {
  return untilOne(async () => (await quickFixes(document, fault)).filter((action) => action.title.includes(title)));
}

/** The actions that mend the whole document, as they run on save: one or none. */
export async function fixAllActions(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const everywhere = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  return actionsAt(document, everywhere, vscode.CodeActionKind.SourceFixAll.append('jianggao'));
}

/** Mends the document in front by the command of the extension. */
export async function fixAll(document: vscode.TextDocument): Promise<void> {
  await untilOne(() => fixAllActions(document));
  const { version } = document;
  // Just after the start the editor may not know of the fixes yet; a person chooses the command again.
  await until(runFixAll, () => assert.notEqual(document.version, version, 'nothing was mended'));
}

/** Runs the command of the extension that mends the document in front, whatever comes of it. */
export async function runFixAll(): Promise<void> {
  await vscode.commands.executeCommand('jianggao.fixAll');
}

/** Waits until an action is offered; just after the start, the editor may know of findings before it knows of fixes. */
async function untilOne(look: () => Promise<vscode.CodeAction[]>): Promise<vscode.CodeAction> {
  const actions = await until(look, (found) => assert.equal(found.length, 1, 'not one such action'));
  return actions[0] as vscode.CodeAction;
}

/** Does what choosing an action in the menu does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), `${action.title} does not apply`);
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

/** The text edits of an action in one document. */
export function editsOf(action: vscode.CodeAction, document: vscode.TextDocument): vscode.TextEdit[] {
  assert.ok(action.edit, `${action.title} has no edit`);
  return action.edit.get(document.uri);
}
