import * as vscode from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';
import { leavesEnterAlone } from './enterKey';

/** What an input method shows while it composes: pinyin and other letters, or zhuyin. */
const COMPOSED = /^[a-z'\u3105-\u312f ]+$/i;

/** Keeps the lists that come up unasked out of the way of those who write on. */
export interface UnaskedList extends vscode.Disposable {
  readonly middleware: CompletionMiddleware;
}

/** Creates it for one client. */
export function createUnaskedList(): UnaskedList {
  /** The draft over which a list may have come up that nobody asked for. */
  let offered: vscode.TextDocument | undefined;
  // While an input method composes, the editor leaves its list where it is, in the way of that of the input method.
  const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document !== offered || contentChanges.length === 0) return;
    offered = undefined;
    if (contentChanges.some(({ text }) => COMPOSED.test(text)))
      void vscode.commands.executeCommand('hideSuggestWidget');
  });
  return {
    middleware: {
      async provideCompletionItem(document, position, context, token, next) {
        if (context.triggerCharacter === '\n' && !leavesEnterAlone(document)) return [];
        offered = context.triggerCharacter === undefined ? undefined : document;
        return next(document, position, context, token);
      },
    },
    dispose: () => listener.dispose(),
  };
}
