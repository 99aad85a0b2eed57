import * as vscode from 'vscode';
import { PREFERENCES, type Preferences, readPreferences } from '../../protocol/preferences';

/** The preferences in force for a draft and its language, or where there is none for the window; a wrong one counts as none. */
export function preferencesOf(document: vscode.TextDocument | undefined): Preferences {
  const settings = vscode.workspace.getConfiguration('jianggao', document);
  return readPreferences(Object.fromEntries(PREFERENCES.map(({ id }) => [id, settings.get(id)])));
}
