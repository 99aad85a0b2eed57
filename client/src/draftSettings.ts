import * as vscode from 'vscode';
import type { ConfigurationMiddleware } from 'vscode-languageclient';

/** Settings as they hold for a draft, those of its language (under `"[jianggao]"`) included: by its address alone, the editor tells only the others. */
export const readDraftSettings: NonNullable<ConfigurationMiddleware['configuration']> = ({ items }, token, next) => {
  const [{ scopeUri, section } = {}] = items;
  const draft = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === scopeUri);
  if (items.length !== 1 || draft === undefined || section === undefined) return next({ items }, token);
  const value: unknown = vscode.workspace.getConfiguration(undefined, draft).get(section);
  // What the editor gives is not plain data, and not everything can be sent.
  return [value === undefined ? null : JSON.parse(JSON.stringify(value))];
};
