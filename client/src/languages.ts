import * as vscode from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

/** The language of drafts by their file name. */
export const SPEECH_LANGUAGE = 'jianggao';

/** Languages whose documents are read as speeches: ours, and those that the setting `jianggao.languages` adds. A wrong value counts as none. */
export function readSpeechLanguages(): readonly string[] {
  const value = readSetting();
  return isLanguages(value) ? [...new Set([SPEECH_LANGUAGE, ...value])] : [SPEECH_LANGUAGE];
}

/** Tells that the setting is wrong, if it is. */
export function tellWrongLanguages(): void {
  const value = readSetting();
  if (value === undefined || value === null || isLanguages(value)) return;
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The setting “{name}” must be a list of language identifiers; the default is used.', {
      name: 'jianggao.languages',
    }),
  );
}

function readSetting(): unknown {
  return vscode.workspace.getConfiguration('jianggao').get('languages');
}

function isLanguages(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((language) => typeof language === 'string');
}

/** Documents in these languages that are files, new, remote or virtual, or settings of the user. Comparisons and history views show copies and are left alone. */
export function toDocumentSelector(languages: readonly string[]): DocumentSelector {
  return languages.flatMap((language) =>
    ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-userdata'].map((scheme) => ({ language, scheme })),
  );
}

/** Whether a document is read as a speech. */
export function isSpeech({ languageId }: vscode.TextDocument): boolean {
  return readSpeechLanguages().includes(languageId);
}
