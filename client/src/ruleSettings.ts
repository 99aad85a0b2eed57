import * as vscode from 'vscode';
import { SPEECH_LANGUAGE } from './languages';
import { textInFront } from './textInFront';
import { hasFolder, sharedTarget, targetFor } from './workspaceFolders';

/**
 * Turns a rule off in the settings of the workspace, or in the user’s where no folder is open; and where it is on for the language or the folder of the draft in front,
 * which counts for more, there as well. Says so, with a way back.
 */
export async function turnRuleOff(rule: unknown): Promise<void> {
  if (typeof rule !== 'string') return;
  const document = textInFront()?.document;
  const scope = document ?? { languageId: SPEECH_LANGUAGE };
  const isOff = () => toSeverities(settingsOf(scope).get('rules'))[rule] === 'off';
  const written: (() => Thenable<void>)[] = [];
  for (const place of findPlaces(document)) {
    if (written.length > 0 && isOff()) break;
    const before = readAt(scope, place)[rule];
    await writeAt(scope, place, { ...readAt(scope, place), [rule]: 'off' });
    written.unshift(() => {
      // Other rules may have been set since then.
      const { [rule]: _, ...others } = readAt(scope, place);
      return writeAt(scope, place, before === undefined ? others : { ...others, [rule]: before });
    });
  }
  void offerUndo(rule, async () => {
    for (const takeBack of written) await takeBack();
  });
}

type Severities = Readonly<Record<string, unknown>>;

/** Where severities are set: for every language or for one. */
interface Place {
  readonly target: vscode.ConfigurationTarget;
  readonly isOfLanguage: boolean;
}

/** Where choices for all drafts are written, and then what counts for more, one after the other. */
function findPlaces(document: vscode.TextDocument | undefined): readonly Place[] {
  const targets = new Set([sharedTarget(), targetFor(document)]);
  return [...targets].flatMap((target) => [false, true].map((isOfLanguage) => ({ target, isOfLanguage })));
}

/** What is set at a place, and nowhere else. */
function readAt(scope: vscode.ConfigurationScope, { target, isOfLanguage }: Place): Severities {
  const set = settingsOf(scope).inspect('rules');
  switch (target) {
    case vscode.ConfigurationTarget.Global:
      return toSeverities(isOfLanguage ? set?.globalLanguageValue : set?.globalValue);
    case vscode.ConfigurationTarget.Workspace:
      return toSeverities(isOfLanguage ? set?.workspaceLanguageValue : set?.workspaceValue);
    case vscode.ConfigurationTarget.WorkspaceFolder:
      return toSeverities(isOfLanguage ? set?.workspaceFolderLanguageValue : set?.workspaceFolderValue);
  }
}

function writeAt(
  scope: vscode.ConfigurationScope,
  { target, isOfLanguage }: Place,
  severities: Severities,
): Thenable<void> {
  const value = Object.keys(severities).length === 0 ? undefined : severities;
  return settingsOf(scope).update('rules', value, target, isOfLanguage);
}

function settingsOf(scope: vscode.ConfigurationScope): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('jianggao', scope);
}

/** A setting may be anything; what is no object sets nothing. */
function toSeverities(value: unknown): Severities {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

async function offerUndo(rule: string, takeBack: () => Promise<void>): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const chosen = await vscode.window.showInformationMessage(
    hasFolder()
      ? vscode.l10n.t('The rule “{rule}” is off in this workspace.', { rule })
      : vscode.l10n.t('The rule “{rule}” is off.', { rule }),
    undo,
  );
  if (chosen === undo) await takeBack();
}
