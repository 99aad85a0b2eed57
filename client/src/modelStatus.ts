import * as vscode from 'vscode';
import { type DraftParams, MODEL_IN_FORCE_REQUEST, type ModelInForce } from '../../protocol/requests';
import { isSpeech } from './languages';
import type { ServerConnection } from './serverConnection';
import { textInFront, textStillInFront } from './textInFront';

/** There is little room, and people may call their models as they like. */
const LONGEST_TITLE = 25;

/** Shows in the status bar which model the draft in front is held against, and why; a click lets a person choose. */
export function createModelStatus(server: ServerConnection): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('jianggao.model', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Jianggao: Model');
  item.command = 'jianggao.chooseModel';
  // Answers that come after a later question are stale.
  let asked = 0;
  let document: vscode.TextDocument | undefined;

  async function update(): Promise<void> {
    asked++;
    const question = asked;
    document = textStillInFront(document)?.document;
    if (document === undefined || !isSpeech(document)) {
      item.hide();
      return;
    }
    const params: DraftParams = { uri: document.uri.toString() };
    const model = await server.askQuietly<ModelInForce | null>(MODEL_IN_FORCE_REQUEST, params);
    if (question !== asked) return;
    if (model === undefined || model === null) {
      item.hide();
      return;
    }
    const title = shorten(model.title);
    item.text = model.isAutomatic ? vscode.l10n.t('$(book) {title} (auto)', { title }) : `$(book) ${title}`;
    item.tooltip = vscode.l10n.t('Held against the model “{title}” ({name}). {reason}.', {
      title: model.title,
      name: model.name,
      reason: model.reason,
    });
    item.show();
  }

  const isInFront = (uri: vscode.Uri) => uri.toString() === (textInFront()?.document ?? document)?.uri.toString();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      if (document !== undefined && !editors.some((editor) => editor.document === document)) void update();
    }),
    // A document that becomes a speech, or is one no longer, is opened anew.
    vscode.workspace.onDidOpenTextDocument(({ uri }) => {
      if (isInFront(uri)) void update();
    }),
    server.onModelsChanged(() => void update()),
    // A draft that has just been checked may resemble another model now.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isInFront)) void update();
    }),
  );
}

function shorten(title: string): string {
  const characters = [...title];
  return characters.length > LONGEST_TITLE ? `${characters.slice(0, LONGEST_TITLE - 1).join('')}…` : title;
}
