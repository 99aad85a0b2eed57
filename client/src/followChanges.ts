import * as vscode from 'vscode';
import { DEFAULT_PREFERENCES, readPreferences } from '../../protocol/preferences';
import { FOLLOW_REQUEST, type Restructured, type VersionedDraftParams } from '../../protocol/requests';
import { isSpeech } from './languages';
import { createPassedVersions } from './passedVersions';
import { apply } from './restructure';
import type { ServerConnection } from './serverConnection';

/**
 * Lets the numbers follow while a person writes, where `jianggao.renumber` is `onType`: after lines came or went, or when the cursor leaves a line that was changed;
 * never in the line that is being written, so that an input method may compose there. One undo takes back both what the person did and what followed.
 */
export function createFollowChanges(server: ServerConnection, log: vscode.LogOutputChannel): vscode.Disposable {
  const passed = createPassedVersions();
  /** Lines that were written in since the numbers last followed. */
  let written: { readonly document: vscode.TextDocument; readonly line: number } | undefined;
  /** What changed while the editor was told what follows: its own change first, if it made that, and then what a person did meanwhile. */
  let meanwhile: vscode.TextDocumentChangeEvent[] | undefined;

  async function follow(document: vscode.TextDocument): Promise<void> {
    written = undefined;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document) return;
    const { version } = document;
    const params: VersionedDraftParams = { uri: document.uri.toString(), version };
    const followed = await server.askQuietly<Restructured>(FOLLOW_REQUEST, params);
    if (followed === undefined || followed.edits.length === 0 || document.version !== version) return;
    if (meanwhile === undefined) await write(editor, followed);
  }

  async function write(editor: vscode.TextEditor, followed: Restructured): Promise<void> {
    const text = editor.document.getText();
    const events: vscode.TextDocumentChangeEvent[] = [];
    let isDone = false;
    meanwhile = events;
    try {
      isDone = await apply(editor, followed, { undoStopBefore: false, undoStopAfter: false });
    } finally {
      meanwhile = undefined;
    }
    if (isDone) passed.add(editor.document, text);
    else log.info(`${FOLLOW_REQUEST}: the draft was edited meanwhile or is read-only`);
    for (const event of isDone ? events.slice(1) : events) note(event);
  }

  function note({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    if (reason !== undefined) {
      // What a person undoes or does again never stops between a change and what followed it.
      if (passed.has(document))
        void vscode.commands.executeCommand(reason === vscode.TextDocumentChangeReason.Undo ? 'undo' : 'redo');
      return;
    }
    const line = contentChanges[0]?.range.start.line ?? 0;
    if (contentChanges.some(changesLines)) void follow(document);
    else written = { document, line };
  }

  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument((event) => {
      const { document, contentChanges } = event;
      if (document !== vscode.window.activeTextEditor?.document || contentChanges.length === 0) return;
      if (!isSpeech(document) || !followsTyping(document)) return;
      if (meanwhile === undefined) note(event);
      else meanwhile.push(event);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const { document } = textEditor;
      // Another editor may show the draft beside the one that is written in.
      if (textEditor !== vscode.window.activeTextEditor) return;
      if (written?.document === document && selections.every(({ active }) => active.line !== written?.line))
        void follow(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => passed.forget(document)),
  );
}

/** Whether a change takes or brings whole lines, and leaves none half-written. */
function changesLines({ range, text }: vscode.TextDocumentContentChangeEvent): boolean {
  const brings = /[\r\n]/.test(text);
  return brings || (text.trim() === '' && !range.isSingleLine);
}

function followsTyping(document: vscode.TextDocument): boolean {
  const section = vscode.workspace.getConfiguration('jianggao', document);
  const { renumber } = readPreferences({ renumber: section.get('renumber') ?? DEFAULT_PREFERENCES.renumber });
  return renumber === 'onType';
}
