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
function tellWrongLanguages(): void {
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

/** Makes the languages of speeches known to the conditions of menus and keys, now and whenever the setting changes. */
export function publishSpeechLanguages(): vscode.Disposable {
  const publish = (): void => {
    tellWrongLanguages();
    void vscode.commands.executeCommand('setContext', 'jianggao.languages', readSpeechLanguages());
  };
  publish();
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('jianggao.languages')) publish();
  });
}

/** Where documents are that are read as speeches: files, new, remote or virtual, or settings of the user. */
const SCHEMES: readonly string[] = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-userdata'];

/** Documents in these languages where speeches may be. Comparisons and history views show copies and are left alone. */
export function toDocumentSelector(languages: readonly string[]): DocumentSelector {
  return languages.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));
}

/** Whether a document is read as a speech. */
export function isSpeech(document: vscode.TextDocument): boolean {
  return readSpeechLanguages().includes(document.languageId) && mayBeSpeech(document);
}

/** Whether a document is where speeches may be, whatever its language is now. */
export function mayBeSpeech({ uri }: vscode.TextDocument): boolean {
  return SCHEMES.includes(uri.scheme);
}
