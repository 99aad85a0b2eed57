import type * as vscode from 'vscode';
import type { Restructured } from '../../protocol/requests';
import { editDraft, type UndoStops } from './editDraft';
import { toRange } from './positions';

/** What the server works out for the structure and the numbers of drafts: made one after the other, and known from what a person writes. */
export interface NumberEdits {
  /** Asks for a change and makes it once all such work before has come to its end: what is worked out meanwhile would be for another version. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Makes a change; as `editDraft`. */
  make(editor: vscode.TextEditor, change: Restructured, undoStops?: UndoStops): Promise<boolean>;
  /** Whether a draft is being changed so at this moment. */
  isMaking(document: vscode.TextDocument): boolean;
}

/** Creates it. */
export function createNumberEdits(): NumberEdits {
  const making = new Set<vscode.TextDocument>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn(work) {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
    async make(editor, { version, edits }, undoStops) {
      const { document } = editor;
      making.add(document);
      try {
        const inDraft = edits.map(({ range, newText }) => ({ range: toRange(range), newText }));
        return await editDraft(editor, version, inDraft, undoStops);
      } finally {
        making.delete(document);
      }
    },
    isMaking: (document) => making.has(document),
  };
}
