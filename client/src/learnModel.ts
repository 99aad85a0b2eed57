import * as vscode from 'vscode';
import { AUTO_MODEL, toSafeName } from '../../protocol/modelName';
import {
  LEARN_MODEL_REQUEST,
  type LearnedModel,
  type LearnModelParams,
  type ModelChoice,
} from '../../protocol/requests';
import { isSpeech } from './languages';
import { holdAgainst, listModels } from './models';
import type { ServerConnection } from './serverConnection';
import { hasFolder } from './workspaceFolders';

/** Learns a model from the draft in front, under a name that a person gives, shows its file, and offers to hold drafts against it. */
export async function learnModel(server: ServerConnection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isSpeech(document)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the speech to learn from first.'));
    return;
  }
  if (!hasFolder()) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: models are kept in the folder of the drafts.'),
    );
    return;
  }
  const models = await listModels(server, document);
  if (models === undefined) return;
  const name = await askForName(document, models);
  if (name === undefined) return;
  const learned = await learn(server, { uri: document.uri.toString(), name, replace: false });
  if (learned === undefined || 'exists' in learned) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(learned.uri), { preview: false });
  void offerToUse(name, document);
}

async function offerToUse(name: string, document: vscode.TextDocument): Promise<void> {
  const use = vscode.l10n.t('Hold Drafts Against It');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('The model “{name}” has been learned. Its file can be edited.', { name }),
    use,
  );
  if (chosen === use) await holdAgainst(name, document);
}

async function askForName(document: vscode.TextDocument, models: readonly ModelChoice[]): Promise<string | undefined> {
  const taken = [AUTO_MODEL, ...models.filter(({ isBuiltin }) => isBuiltin).map(({ name }) => name)];
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Learn this speech as a model'),
    prompt: vscode.l10n.t('Name of the model'),
    value: suggestName(document, taken),
    validateInput: (value) => describeWrongName(value.trim(), taken),
  });
  return name?.trim();
}

async function learn(server: ServerConnection, params: LearnModelParams): Promise<LearnedModel | undefined> {
  const learned = await server.ask<LearnedModel>(LEARN_MODEL_REQUEST, params);
  if (learned === undefined || !('exists' in learned)) return learned;
  const replace = vscode.l10n.t('Replace');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('There is a model “{name}” already.', { name: params.name }),
    { modal: true },
    replace,
  );
  return chosen === replace ? server.ask<LearnedModel>(LEARN_MODEL_REQUEST, { ...params, replace: true }) : undefined;
}

function suggestName({ fileName, isUntitled }: vscode.TextDocument, taken: readonly string[]): string {
  const name = isUntitled ? '' : (/([^\\/]+?)(?:\.[^.\\/]*)?$/.exec(fileName)?.[1] ?? '');
  if (name === '') return '';
  return taken.includes(name) ? `${name}-learned` : toSafeName(name);
}

/** The server refuses what is told here; to tell it while a person types is kinder. */
function describeWrongName(name: string, taken: readonly string[]): string | undefined {
  if (name === '') return vscode.l10n.t('A model needs a name.');
  const safe = toSafeName(name);
  if (safe !== name)
    return vscode.l10n.t('A name has to be safe as that of a file on any system. This one would be: “{name}”.', {
      name: safe,
    });
  return taken.includes(name) ? vscode.l10n.t('“{name}” is built in; choose another name.', { name }) : undefined;
}
