import * as vscode from 'vscode';
import {
  type DraftParams,
  FOLLOW_FROM_HERE_NOTIFICATION,
  FOLLOW_REQUEST,
  type Restructured,
  type VersionedDraftParams,
} from '../../protocol/requests';
import { createFileReloads } from './fileReloads';
import { isSpeech } from './languages';
import type { NumberEdits } from './numberEdits';
import { createPassedVersions } from './passedVersions';
import { preferencesOf } from './preferences';
import type { ServerConnection } from './serverConnection';

/**
 * Lets the numbers follow while a person writes, where `jianggao.renumber` is `onType`: after lines came or went, or when the cursor leaves a line that was changed;
 * never in the line that is being written, so that an input method may compose there. One undo takes back both what the person did and what followed, on saving too.
 */
export function createFollowChanges(
  server: ServerConnection,
  numberEdits: NumberEdits,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const passed = createPassedVersions();
  const reloads = createFileReloads();
  /** The line that was written in since the numbers last followed. */
  let written: { readonly document: vscode.TextDocument; readonly line: number } | undefined;
  /** For which its turn has not come yet: whatever is written until then is followed with it. */
  let waiting: vscode.TextDocument | undefined;
  /** In which an undo or redo is going past a version. */
  let passing: vscode.TextDocument | undefined;

  function followSoon(document: vscode.TextDocument): void {
    written = undefined;
    if (waiting === document) return;
    waiting = document;
    void numberEdits.inTurn(() => follow(document));
  }

  async function follow(document: vscode.TextDocument): Promise<void> {
    if (waiting === document) waiting = undefined;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || document.isClosed) return;
    const { version } = document;
    const params: VersionedDraftParams = { uri: document.uri.toString(), version };
    const followed = await server.askQuietly<Restructured>(FOLLOW_REQUEST, params);
    if (followed === undefined || followed.edits.length === 0 || document.version !== version) return;
    const text = document.getText();
    if (await numberEdits.make(editor, followed, { undoStopBefore: false, undoStopAfter: false }))
      passed.add(document, text);
    else log.info(`${FOLLOW_REQUEST}: the draft was edited meanwhile or is read-only`);
  }

  /** What has been done so far is as it should be: nothing follows it. */
  async function followFromHere({ uri }: vscode.TextDocument): Promise<void> {
    const params: DraftParams = { uri: uri.toString() };
    await server.tell(FOLLOW_FROM_HERE_NOTIFICATION, params);
  }

  /** What is on the disk was not changed by hand. */
  async function passOverReload(document: vscode.TextDocument): Promise<void> {
    if (!(await reloads.isLatest(document))) return;
    if (written?.document === document) written = undefined;
    await followFromHere(document);
  }

  return vscode.Disposable.from(
    reloads,
    vscode.workspace.onDidChangeTextDocument((event) => {
      const { document, contentChanges, reason } = event;
      if (contentChanges.length === 0 || !isSpeech(document)) return;
      const { renumber } = preferencesOf(document);
      // Ahead of what may follow, and in drafts that are not in front, too.
      if (renumber !== 'off' && reason === undefined && !document.isDirty)
        void numberEdits.inTurn(() => passOverReload(document));
      if (document !== vscode.window.activeTextEditor?.document) return;
      if (reason !== undefined) {
        written = undefined;
        // What a person undoes or does again never stops between a change and what followed it.
        if (renumber !== 'off' && passed.has(document)) {
          passing = document;
          void vscode.commands.executeCommand(reason === vscode.TextDocumentChangeReason.Undo ? 'undo' : 'redo');
        } else if (renumber === 'onType' || passing === document) {
          passing = undefined;
          void followFromHere(document);
        }
        return;
      }
      passed.written(document);
      if (renumber !== 'onType') return;
      if (numberEdits.isMaking(event)) {
        // What was written before a section was moved, and not followed yet, still is.
        if (written?.document === document) followSoon(document);
        else void followFromHere(document);
        return;
      }
      const line = contentChanges[0]?.range.start.line ?? 0;
      if (contentChanges.some(changesLines)) followSoon(document);
      else written = { document, line };
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const { document } = textEditor;
      // Another editor may show the draft beside the one that is written in.
      if (textEditor !== vscode.window.activeTextEditor) return;
      if (written?.document === document && selections.every(({ active }) => active.line !== written?.line))
        followSoon(document);
    }),
    server.onEditsOnSave((document) => passed.add(document, document.getText())),
    vscode.workspace.onDidCloseTextDocument((document) => passed.forget(document)),
  );
}

/** Whether a change takes or brings whole lines, and leaves none half-written. */
function changesLines({ range, text }: vscode.TextDocumentContentChangeEvent): boolean {
  const brings = /[\r\n]/.test(text);
  return brings || (text.trim() === '' && !range.isSingleLine);
}
