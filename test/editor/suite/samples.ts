import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { until } from '../../support/until.mjs';

/** A fault that was put into a sample; see `samples/README.md`. */
export interface Fault {
  /** Counted from 1. */
  readonly line: number;
  readonly rule: string;
  /** The marker of the sample without the fault; where an item was deleted, that of the deleted item. */
  readonly was: string;
  /** The marker that is there. */
  readonly is: string;
}

/** `samples`, or rather the copy of it that the window has open. */
export function samplesFolder(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the window has no folder open');
  return folder.uri.fsPath;
}

/** The names of the samples that have faults, such as `rally.jianggao`. */
export function faultySamples(): string[] {
  const lists = readdirSync(join(samplesFolder(), 'faulty')).filter((name) => name.endsWith('.faults.json'));
  return lists.map((name) => basename(name, '.faults.json')).sort();
}

/** The faults of a faulty sample, in the order of their lines. */
export function faultsOf(name: string): readonly Fault[] {
  const list = JSON.parse(readSample(`faulty/${name}.faults.json`)) as { faults: Fault[] };
  return list.faults;
}

/** Those of the faults that fix all leaves: where an item is missing, only the writer knows whether to write it or to close the gap. */
export function leftByFixAll(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ rule }) => rule === 'enumeration-gap');
}

/** The text of a file below `samples`. */
export function readSample(path: string): string {
  return readFileSync(join(samplesFolder(), path), 'utf8');
}

/** Shows a fresh copy of a sample, so that no test meets what another one left. */
export async function openSample(path: string): Promise<vscode.TextEditor> {
  const copies = join(samplesFolder(), 'copies');
  mkdirSync(copies, { recursive: true });
  const copy = join(mkdtempSync(join(copies, 'copy-')), basename(path));
  copyFileSync(join(samplesFolder(), path), copy);
  return openFile(copy);
}

/** Writes a file into the workspace; answers with its path. */
export function writeDraft(name: string, text: string): string {
  const folder = join(samplesFolder(), 'written');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Shows a file. */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.file(path)));
}

/** Shows a new document that is not on disk. VS Code may have a backup left of an earlier one of its name, and show that; then it is closed and begun anew. */
export function openUntitled(content: string, language = 'jianggao'): Promise<vscode.TextEditor> {
  const open = async () => {
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
    if (editor.document.getText() !== content)
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return editor;
  };
  return until(open, ({ document }) => assert.equal(document.getText(), content));
}

/** Closes every editor; what was changed in it is lost. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab || vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
