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
  /** Whether a change of a draft is one that is being made: a person may write in the same moment, and then it is not made. */
  isMaking(event: vscode.TextDocumentChangeEvent): boolean;
}

/** Creates it. */
export function createNumberEdits(): NumberEdits {
  const making = new Map<vscode.TextDocument, Restructured['edits']>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn(work) {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
    async make(editor, { version, edits }, undoStops) {
      const { document } = editor;
      making.set(document, edits);
      try {
        const inDraft = edits.map(({ range, newText }) => ({ range: toRange(range), newText }));
        return await editDraft(editor, version, inDraft, undoStops);
      } finally {
        making.delete(document);
      }
    },
    isMaking({ document, contentChanges }) {
      const edits = making.get(document);
      return edits !== undefined && areSame(contentChanges, edits);
    },
  };
}

/** Above this many the editor makes one change of them. */
const MOST_CHANGES = 1000;

/** Whether what was written is what was to be. */
function areSame(changes: vscode.TextDocumentChangeEvent['contentChanges'], edits: Restructured['edits']): boolean {
  if (edits.length > MOST_CHANGES) return changes.length === 1;
  const textsOf = (texts: readonly string[]): string => [...texts].sort().join('\0').replaceAll('\r\n', '\n');
  return (
    changes.length === edits.length &&
    textsOf(changes.map(({ text }) => text)) === textsOf(edits.map(({ newText }) => newText))
  );
}
