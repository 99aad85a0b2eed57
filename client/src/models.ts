import * as vscode from 'vscode';
import {
  LEARN_MODEL_REQUEST,
  type LearnedModel,
  type LearnModelParams,
  MODELS_REQUEST,
  type ModelChoice,
  type ModelsParams,
} from '../../protocol/requests';
import { isSpeech } from './languages';
import type { ServerConnection } from './serverConnection';

/** The value of `jianggao.model` that leaves the choice to each draft. */
const AUTO = 'auto';

/** Lets a person choose the model that drafts are held against, and writes it into the settings of the workspace, or of the user where no folder is open. */
export async function chooseModel(server: ServerConnection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const params: ModelsParams = { uri: document?.uri.toString() };
  const models = await server.ask<readonly ModelChoice[]>(MODELS_REQUEST, params);
  if (models === undefined) return;
  const settings = vscode.workspace.getConfiguration('jianggao', document);
  const current = settings.get<string>('model');
  const chosen = await vscode.window.showQuickPick(toItems(models, current), {
    placeHolder: vscode.l10n.t('The structure that drafts are held against'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.model === undefined) return;
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await settings.update('model', chosen.model, target);
}

type ModelItem = vscode.QuickPickItem & { readonly model?: string };

function toItems(models: readonly ModelChoice[], current: string | undefined): readonly ModelItem[] {
  const separator = (label: string): ModelItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const mark = (name: string) => (name === current ? { iconPath: new vscode.ThemeIcon('check') } : {});
  const toItem = ({ name, title, description, expects }: ModelChoice): ModelItem => ({
    label: title,
    description: name,
    detail: description === '' ? expects : `${description} (${expects})`,
    model: name,
    ...mark(name),
  });
  const own = models.filter(({ isBuiltin }) => !isBuiltin);
  return [
    {
      label: vscode.l10n.t('Automatic'),
      description: AUTO,
      detail: vscode.l10n.t('The built-in model that a draft resembles most'),
      model: AUTO,
      ...mark(AUTO),
    },
    ...(own.length === 0 ? [] : [separator(vscode.l10n.t('Learned from your speeches')), ...own.map(toItem)]),
    separator(vscode.l10n.t('Built-in')),
    ...models.filter(({ isBuiltin }) => isBuiltin).map(toItem),
  ];
}

/** Learns a model from the draft in front, under a name that a person gives, and shows its file. */
export async function learnModel(server: ServerConnection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isSpeech(document)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the speech to learn from first.'));
    return;
  }
  if (vscode.workspace.workspaceFolders === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: models are kept in the folder of the drafts.'),
    );
    return;
  }
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Learn this speech as a model'),
    prompt: vscode.l10n.t('Name of the model'),
    value: suggestName(document),
    validateInput: describeWrongName,
  });
  if (name === undefined) return;
  const learned = await learn(server, { uri: document.uri.toString(), name: name.trim(), replace: false });
  if (learned !== undefined && 'uri' in learned)
    await vscode.window.showTextDocument(vscode.Uri.parse(learned.uri), { preview: false });
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

function suggestName({ fileName, isUntitled }: vscode.TextDocument): string {
  return isUntitled ? '' : (/([^\\/]+?)(?:\.[^.\\/]*)?$/.exec(fileName)?.[1] ?? '');
}

const NAMES_TAKEN = [AUTO];

function describeWrongName(name: string): string | undefined {
  const trimmed = name.trim();
  if (trimmed === '') return vscode.l10n.t('A model needs a name.');
  if (trimmed.length > 60) return vscode.l10n.t('A name has 60 characters at most.');
  if (/[\\/:*?"<>|]/.test(trimmed) || trimmed.startsWith('.') || trimmed.endsWith('.'))
    return vscode.l10n.t('A name is the name of a file: without \\ / : * ? " < > | and no dot at its ends.');
  if (NAMES_TAKEN.includes(trimmed)) return vscode.l10n.t('“{name}” has a meaning of its own.', { name: trimmed });
  return undefined;
}
