import * as vscode from 'vscode';
import type { ServerConnection } from './serverConnection';

/** Binds every command of the manifest to what it does. */
export function registerCommands(server: ServerConnection, log: vscode.LogOutputChannel): readonly vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register('jianggao.restartServer', () => server.restart()),
    register('jianggao.showOutput', () => log.show()),
    register('jianggao.fixAll', () => runSourceAction('source.fixAll.jianggao')),
    register('jianggao.renumber', () => runSourceAction('source.renumber.jianggao')),
  ];
}

/** Runs one of the server's source actions on the draft in front, and says so where it has nothing to do. */
function runSourceAction(kind: string): Thenable<unknown> {
  return vscode.commands.executeCommand('editor.action.sourceAction', { kind, apply: 'first' });
}
