import * as vscode from 'vscode';
import { isSpeech } from './languages';
import { textInFront } from './textInFront';

/** The draft that commands are about. */
export interface DraftInFront extends vscode.Disposable {
  /** Its editor. While no text is in front, but a walkthrough, settings or the output, that is the draft that was there last, which is brought back. Where there is none, that is told. */
  bring(): Promise<vscode.TextEditor | undefined>;
}

/** Creates it. */
export function createDraftInFront(): DraftInFront {
  /** Texts that were in front, the last one first. What language they are in is asked when they are needed: it may change while they are in front. */
  let recent: readonly vscode.TextDocument[] = [];
  const note = (editor: vscode.TextEditor | undefined): void => {
    if (editor === undefined) return;
    const { document } = editor;
    recent = [document, ...recent.filter((other) => other !== document && !other.isClosed)];
  };
  note(vscode.window.activeTextEditor);
  const listening = vscode.window.onDidChangeActiveTextEditor(note);

  async function find(): Promise<vscode.TextEditor | undefined> {
    const editor = textInFront();
    if (editor !== undefined) return isSpeech(editor.document) ? editor : undefined;
    const last = recent.find((document) => !document.isClosed && isSpeech(document));
    const tab = last && findTab(last);
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
