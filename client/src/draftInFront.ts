import * as vscode from 'vscode';
import { isSpeech } from './languages';

/** The draft that commands are about. */
export interface DraftInFront extends vscode.Disposable {
  /** Its editor. While no text is in front, but a walkthrough or settings, that is the draft that was there last, which is brought back. Where there is none, that is told. */
  bring(): Promise<vscode.TextEditor | undefined>;
}

/** Creates it. */
export function createDraftInFront(): DraftInFront {
  let last: vscode.TextDocument | undefined;
  const note = (editor: vscode.TextEditor | undefined): void => {
    if (editor !== undefined && isSpeech(editor.document)) last = editor.document;
  };
  note(vscode.window.activeTextEditor);
  const listening = vscode.window.onDidChangeActiveTextEditor(note);

  async function find(): Promise<vscode.TextEditor | undefined> {
    const editor = vscode.window.activeTextEditor;
    if (editor !== undefined) return isSpeech(editor.document) ? editor : undefined;
    const tab = last && isSpeech(last) ? findTab(last) : undefined;
    return (
      last && tab && vscode.window.showTextDocument(last, { viewColumn: tab.group.viewColumn, preview: tab.isPreview })
    );
  }

  return {
    async bring() {
      const editor = await find();
      if (editor === undefined)
        void vscode.window.showInformationMessage(vscode.l10n.t('Open the speech that is to be changed first.'));
      return editor;
    },
    dispose: () => listening.dispose(),
  };
}

function findTab({ uri }: vscode.TextDocument): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}
