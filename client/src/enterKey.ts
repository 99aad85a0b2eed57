import * as vscode from 'vscode';
import { isSpeech } from './languages';
import { preferencesOf } from './preferences';

/** Context key: Enter writes the next item in the editor in front. Not `config.jianggao.onEnter`, which knows no setting of a language. */
const INSERTS_ON_ENTER = 'jianggao.insertsOnEnter';

/** Keeps the context key on which the binding of Enter depends. */
export function followEnterSetting(): vscode.Disposable {
  const follow = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const inserts = document !== undefined && isSpeech(document) && preferencesOf(document).onEnter === 'insert';
    void vscode.commands.executeCommand('setContext', INSERTS_ON_ENTER, inserts);
  };
  follow();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(follow),
    // A document whose language is changed is opened anew.
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('jianggao.onEnter') || change.affectsConfiguration('jianggao.languages'))
        follow();
    }),
  );
}

/**
 * Whether what pops up behind Enter stays unselected, so that the next Enter only breaks the line. In drafts of our own language that is the
 * default; in another one that `jianggao.languages` adds, the editor would select the first item, and nothing is offered behind Enter.
 */
export function leavesEnterAlone(document: vscode.TextDocument): boolean {
  const mode = vscode.workspace.getConfiguration('editor', document).get('suggest.selectionMode');
  return mode === 'never' || mode === 'whenQuickSuggestion';
}
