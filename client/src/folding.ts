import * as vscode from 'vscode';

/** The editor has commands for seven levels; speeches hardly go deeper than five. */
const LEVELS = [1, 2, 3, 4, 5] as const;
const DEEPEST_OF_EDITOR = 7;

/**
 * Folds the draft in front so that the headings of so many levels are seen and what is below them is not. The section in which the cursor is stays open.
 * @param args `{ "level": 2 }` from a keybinding; without it a person is asked
 */
export async function foldToLevel(args: unknown): Promise<void> {
  const level = readLevel(args) ?? (await askLevel());
  if (level === undefined) return;
  await vscode.commands.executeCommand('editor.unfoldAll');
  await vscode.commands.executeCommand(`editor.foldLevel${level}`);
}

function readLevel(args: unknown): number | undefined {
  const level: unknown = typeof args === 'object' && args !== null && 'level' in args ? args.level : undefined;
  if (typeof level !== 'number' || !Number.isInteger(level)) return undefined;
  return level >= 1 && level <= DEEPEST_OF_EDITOR ? level : undefined;
}

async function askLevel(): Promise<number | undefined> {
  const items = LEVELS.map((level) => ({ label: vscode.l10n.t('Level {level}', { level }), level }));
  const placeHolder = vscode.l10n.t('Down to which level headings are shown');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.level;
}
