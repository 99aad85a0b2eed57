import * as vscode from 'vscode';
import {
  LEARN_MODEL_REQUEST,
  type LearnedModel,
  type LearnModelParams,
  type ModelChoice,
} from '../../protocol/requests';
import { isSpeech } from './languages';
import { AUTO, holdAgainst, listModels } from './models';
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
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Learn this speech as a model'),
    prompt: vscode.l10n.t('Name of the model'),
    value: suggestName(document),
    validateInput: (value) => describeWrongName(value) ?? warnOfName(value.trim(), models),
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

function suggestName({ fileName, isUntitled }: vscode.TextDocument): string {
  return isUntitled ? '' : (/([^\\/]+?)(?:\.[^.\\/]*)?$/.exec(fileName)?.[1] ?? '');
}

function describeWrongName(name: string): string | undefined {
  const trimmed = name.trim();
  if (trimmed === '') return vscode.l10n.t('A model needs a name.');
  if (trimmed.length > 60) return vscode.l10n.t('A name has 60 characters at most.');
  if (/[\\/:*?"<>|]/.test(trimmed) || trimmed.startsWith('.') || trimmed.endsWith('.'))
    return vscode.l10n.t('A name is the name of a file: without \\ / : * ? " < > | and no dot at its ends.');
  if (trimmed === AUTO) return vscode.l10n.t('“{name}” has a meaning of its own.', { name: trimmed });
  return undefined;
}

/** What is allowed, but perhaps not meant. */
function warnOfName(name: string, models: readonly ModelChoice[]): vscode.InputBoxValidationMessage | undefined {
  if (!models.some((model) => model.isBuiltin && model.name === name)) return undefined;
  return {
    message: vscode.l10n.t('“{name}” is a built-in model. Yours would take its place in this folder.', { name }),
    severity: vscode.InputBoxValidationSeverity.Warning,
  };
}
