import * as vscode from 'vscode';
import { isPreferenceValue, PREFERENCES, type Preferences } from '../../protocol/preferences';
import { preferencesOf } from './preferences';
import { targetFor } from './workspaceFolders';

/** The settings of which reading times are made. */
type TimeSetting = 'targetMinutes' | 'charactersPerMinute';

/** Lets a person set how long a speech may take, or how fast it is read, and writes that into the settings. */
export async function setTarget(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const current = preferencesOf(document);
  const chosen = await vscode.window.showQuickPick(toItems(current), {
    placeHolder: vscode.l10n.t('What reading times are made of'),
  });
  if (chosen === undefined) return;
  const { setting, label } = chosen;
  const value = await vscode.window.showInputBox({
    title: label,
    prompt: chosen.prompt,
    value: String(current[setting]),
    validateInput: (text) => describeWrongValue(setting, text),
  });
  if (value === undefined) return;
  await vscode.workspace.getConfiguration('jianggao', document).update(setting, Number(value), targetFor(document));
}

type SettingItem = vscode.QuickPickItem & { readonly setting: TimeSetting; readonly prompt: string };

function toItems({ targetMinutes, charactersPerMinute }: Preferences): readonly SettingItem[] {
  return [
    {
      setting: 'targetMinutes',
      label: vscode.l10n.t('Target time'),
      description:
        targetMinutes === 0 ? vscode.l10n.t('none') : vscode.l10n.t('{minutes} min', { minutes: targetMinutes }),
      detail: 'jianggao.targetMinutes',
      prompt: vscode.l10n.t('How many minutes the speech may take; 0 for no target'),
    },
    {
      setting: 'charactersPerMinute',
      label: vscode.l10n.t('Reading speed'),
      description: vscode.l10n.t('{count} characters a minute', { count: charactersPerMinute }),
      detail: 'jianggao.charactersPerMinute',
      prompt: vscode.l10n.t('How many characters are read aloud in a minute'),
    },
  ];
}

function describeWrongValue(setting: TimeSetting, text: string): string | undefined {
  const meta = PREFERENCES.find(({ id }) => id === setting);
  if (meta?.kind !== 'count' || (text.trim() !== '' && isPreferenceValue(meta, Number(text)))) return undefined;
  return vscode.l10n.t('A whole number from {minimum} to {maximum}', {
    minimum: meta.minimum,
    maximum: meta.maximum,
  });
}
