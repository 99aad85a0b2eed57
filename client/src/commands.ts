import * as vscode from 'vscode';
import type { RulePages } from './rulePages';
import type { ServerConnection } from './serverConnection';
import { fixAll, renumber } from './sourceActions';

/** Binds every command of the manifest to what it does. */
export function registerCommands(
  server: ServerConnection,
  pages: RulePages,
  log: vscode.LogOutputChannel,
): readonly vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register('jianggao.restartServer', () => server.restart()),
    register('jianggao.showOutput', () => log.show()),
    register('jianggao.fixAll', () => fixAll(server)),
    register('jianggao.renumber', () => renumber(server)),
    register('jianggao.showRule', (rule: unknown) => pages.show(rule)),
  ];
}
