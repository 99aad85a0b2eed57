import * as vscode from 'vscode';
import type { ConfigurationParams } from 'vscode-languageclient';
import { SPEECH_LANGUAGE } from './languages';

/** Answers the server’s question for settings with those of the draft’s language, `"[markdown]": { … }`; drafts that are not open count as speeches. */
export function answerConfiguration({ items }: ConfigurationParams): unknown[] {
  return items.map(({ scopeUri, section }) => {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === scopeUri);
    const languageId = document?.languageId ?? SPEECH_LANGUAGE;
    const scope = scopeUri === undefined ? { languageId } : { uri: vscode.Uri.parse(scopeUri), languageId };
    const value = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(section ?? '');
    // What the editor gives is no plain value and cannot be sent as it is.
    return value === undefined ? null : JSON.parse(JSON.stringify(value));
  });
}
