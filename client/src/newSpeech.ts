import * as vscode from 'vscode';
import { type ModelChoice, SCAFFOLD_REQUEST, type ScaffoldAnswer, type ScaffoldParams } from '../../protocol/requests';
import { SPEECH_LANGUAGE } from './languages';
import { listModels, type ModelItem, toModelItems } from './models';
import type { ServerConnection } from './serverConnection';
import { type Answer, askToPick, askToWrite } from './steps';

/** Asks after which model, for which occasion and for whom a speech is to be written, and opens its structure, to be filled in with Tab. */
export async function newSpeech(server: ServerConnection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const models = await listModels(server, document);
  if (models === undefined) return;
  const plan = await askForPlan(describeModels(models));
  if (plan === undefined) return;
  const params: ScaffoldParams = { ...plan, uri: document?.uri.toString() };
  const scaffold = await server.ask<ScaffoldAnswer | null>(SCAFFOLD_REQUEST, params);
  if (scaffold === undefined) return;
  if (scaffold === null) {
    void vscode.window.showWarningMessage(vscode.l10n.t('There is no model “{name}” any more.', { name: plan.model }));
    return;
  }
  await openScaffold(scaffold);
}

/** The models with what they are for, where they say so. */
function describeModels(models: readonly ModelChoice[]): readonly ModelItem[] {
  const descriptions = new Map(
    models.filter(({ isBuiltin }) => isBuiltin).map((model) => [model.name, model.description]),
  );
  return toModelItems(models).map((item) => {
    const detail = descriptions.get(item.model ?? '') ?? item.detail;
    return detail === undefined ? item : { ...item, detail };
  });
}

/** Opens a new draft. Its structure is one edit, which one undo takes back. */
async function openScaffold({ snippet }: ScaffoldAnswer): Promise<void> {
  const draft = await vscode.workspace.openTextDocument({ language: SPEECH_LANGUAGE, content: '' });
  const editor = await vscode.window.showTextDocument(draft, { preview: false });
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}

type Plan = Pick<ScaffoldParams, 'model' | 'occasion' | 'salutation'>;

/** What listeners are usually called. */
const SALUTATIONS: readonly string[] = [
  '同志们',
  '各位领导、同志们',
  '各位代表',
  '各位委员',
  '各位来宾、朋友们',
  '尊敬的各位领导、各位来宾',
  '女士们、先生们',
  '老师们、同学们',
];

/** Asks one question after the other, and goes back as often as a person likes. Undefined where the person gives up. */
async function askForPlan(models: readonly ModelItem[]): Promise<Plan | undefined> {
  const plan = { model: '', occasion: '', salutation: '' };
  const steps: readonly ((step: number) => Promise<Answer<void>>)[] = [
    async (step) =>
      take(await askForModel(models, plan.model, step), ({ model }) => {
        plan.model = model ?? '';
      }),
    async (step) =>
      take(await askForOccasion(plan.occasion, step), (occasion) => {
        plan.occasion = occasion;
      }),
    async (step) =>
      take(await askForSalutation(plan.salutation, step), ({ salutation }) => {
        plan.salutation = salutation;
      }),
  ];
  for (let at = 0; at < steps.length; ) {
    const answer = await steps[at]?.(at + 1);
    if (answer === undefined) return undefined;
    at += answer === 'back' ? -1 : 1;
  }
  return plan;
}

function take<Value>(answer: Answer<Value>, keep: (value: Value) => void): Answer<void> {
  if (answer === undefined || answer === 'back') return answer;
  keep(answer.value);
  return { value: undefined };
}

const stepOf = (step: number, value: string, placeholder: string) => ({
  title: vscode.l10n.t('New speech'),
  step,
  totalSteps: 3,
  placeholder,
  value,
});

function askForModel(models: readonly ModelItem[], before: string, step: number): Promise<Answer<ModelItem>> {
  const placeholder = vscode.l10n.t('The model after which the speech is built');
  const active = models.find(({ model }) => model !== undefined && model === before);
  return askToPick(stepOf(step, '', placeholder), models, { active });
}

function askForOccasion(before: string, step: number): Promise<Answer<string>> {
  return askToWrite(
    stepOf(step, before, vscode.l10n.t('For example: 全县春季农业生产工作会议')),
    vscode.l10n.t('The occasion, for the title 在……上的讲话. It may be left open.'),
  );
}

type SalutationItem = vscode.QuickPickItem & { readonly salutation: string };

function askForSalutation(before: string, step: number): Promise<Answer<SalutationItem>> {
  const toItem = (salutation: string): SalutationItem => ({ label: salutation, salutation });
  const usual = vscode.l10n.t('as the model has it');
  const items = [
    { label: vscode.l10n.t('The usual one'), description: usual, salutation: '' },
    ...SALUTATIONS.map(toItem),
  ];
  const placeholder = vscode.l10n.t('Who is addressed: choose, or type another salutation');
  return askToPick(stepOf(step, before, placeholder), items, { toItem });
}
