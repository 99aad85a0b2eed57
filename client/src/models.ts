import * as vscode from 'vscode';
import { AUTO_MODEL } from '../../protocol/modelName';
import { MODELS_REQUEST, type ModelChoice, type ModelsParams } from '../../protocol/requests';
import type { ServerConnection } from './serverConnection';
import { targetFor } from './workspaceFolders';

/** Lets a person choose the model that drafts are held against. */
export async function chooseModel(server: ServerConnection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const models = await listModels(server, document);
  if (models === undefined) return;
  const current = vscode.workspace.getConfiguration('jianggao', document).get<string>('model');
  const automatic: ModelItem = {
    label: mark(vscode.l10n.t('Automatic'), AUTO_MODEL, current),
    description: AUTO_MODEL,
    detail: vscode.l10n.t('The built-in model that a draft resembles most'),
    model: AUTO_MODEL,
  };
  const chosen = await vscode.window.showQuickPick([automatic, ...toModelItems(models, current)], {
    placeHolder: vscode.l10n.t('The structure that drafts are held against'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.model !== undefined) await holdAgainst(chosen.model, document);
}

/** The models that a draft can be held against. */
export function listModels(
  server: ServerConnection,
  document: vscode.TextDocument | undefined,
): Promise<readonly ModelChoice[] | undefined> {
  const params: ModelsParams = { uri: document?.uri.toString() };
  return server.ask(MODELS_REQUEST, params);
}

/** Writes a choice into the settings of the workspace, or of the user where no folder is open; of several folders into those of the draft’s, which has models of its own. */
export async function holdAgainst(name: string, document: vscode.TextDocument | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('jianggao', document).update('model', name, targetFor(document));
}

/** A model in a list; a separator has none. */
export type ModelItem = vscode.QuickPickItem & { readonly model?: string };

/** Models as a list shows them, a person’s own first; the current one has a check mark. */
export function toModelItems(models: readonly ModelChoice[], current?: string): readonly ModelItem[] {
  const separator = (label: string): ModelItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const toItem = ({ name, title, description, expects, isBuiltin }: ModelChoice): ModelItem => ({
    // People know their own models by the names that they gave them.
    label: mark(isBuiltin ? title : name, name, current),
    description: isBuiltin ? name : [title, description].filter((text) => text !== '' && text !== name).join(' · '),
    detail: expects,
    model: name,
  });
  const own = models.filter(({ isBuiltin }) => !isBuiltin);
  return [
    ...(own.length === 0 ? [] : [separator(vscode.l10n.t('Learned from your speeches')), ...own.map(toItem)]),
    separator(vscode.l10n.t('Built-in')),
    ...models.filter(({ isBuiltin }) => isBuiltin).map(toItem),
  ];
}

function mark(title: string, name: string, current: string | undefined): string {
  return name === current ? `$(check) ${title}` : title;
}
