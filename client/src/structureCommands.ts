import * as vscode from 'vscode';
import type { Place, Restructuring } from '../../protocol/requests';
import { isSpeech } from './languages';
import { restructure } from './restructure';
import type { ServerConnection } from './serverConnection';
import type { StructureTargets, StructureView } from './structureView';

/** Restructurings of several sections. */
type SectionsKind = 'promote' | 'demote' | 'moveUp' | 'moveDown';
/** Restructurings at one place. */
type PlaceKind = Exclude<Restructuring['kind'], SectionsKind | 'cut' | 'copy' | 'move' | 'paste'>;

/** What a menu or key gives a command: the element of the structure view, and all that are selected there; nothing, or the address of the document, where it was run in the editor. */
type Arguments = readonly [argument?: unknown, selected?: unknown];

/** What the commands that change the structure do: to the sections at the cursors, or to those that are selected in the structure view. */
export interface StructureCommands {
  change(kind: SectionsKind, ...given: Arguments): Promise<void>;
  changeOne(kind: PlaceKind, ...given: Arguments): Promise<void>;
  cut(...given: Arguments): Promise<void>;
  copy(...given: Arguments): Promise<void>;
  /** Puts in the sections on the clipboard. */
  paste(...given: Arguments): Promise<void>;
}

/** Creates what the commands do. */
export function createStructureCommands(server: ServerConnection, view: StructureView): StructureCommands {
  async function findTargets([argument, selected]: Arguments): Promise<StructureTargets | undefined> {
    // The menu of an editor gives the address of its document.
    if (argument !== undefined && !(argument instanceof vscode.Uri)) return view.targets(argument, selected);
    const editor = vscode.window.activeTextEditor;
    if (editor !== undefined && isSpeech(editor.document)) return { editor, at: cursorsOf(editor) };
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the speech that is to be changed first.'));
    return undefined;
  }

  /** Answers with whether the sections are on the clipboard. */
  async function take({ editor, at }: StructureTargets): Promise<boolean> {
    const copied = await restructure(server, editor, { kind: 'copy', at });
    if (copied?.text === undefined) return false;
    await vscode.env.clipboard.writeText(copied.text);
    return true;
  }

  return {
    async change(kind, ...given) {
      const targets = await findTargets(given);
      if (targets !== undefined) await restructure(server, targets.editor, { kind, at: targets.at });
    },
    async changeOne(kind, ...given) {
      const targets = await findTargets(given);
      const at = targets?.at[0];
      if (targets === undefined || at === undefined) return;
      const done = await restructure(server, targets.editor, { kind, at });
      if (done?.edits.length === 0)
        void vscode.window.showInformationMessage(vscode.l10n.t('Every list is numbered in order already.'));
      // A heading that was put in waits to be written.
      else if (done !== undefined && kind.startsWith('insert'))
        await vscode.window.showTextDocument(targets.editor.document, targets.editor.viewColumn);
    },
    async cut(...given) {
      const targets = await findTargets(given);
      // What is taken out goes only once it is on the clipboard.
      if (targets !== undefined && (await take(targets)))
        await restructure(server, targets.editor, { kind: 'cut', at: targets.at });
    },
    async copy(...given) {
      const targets = await findTargets(given);
      if (targets !== undefined) await take(targets);
    },
    async paste(...given) {
      const targets = await findTargets(given);
      const at = targets?.at[0];
      if (targets === undefined || at === undefined) return;
      const text = await vscode.env.clipboard.readText();
      if (text === '') void vscode.window.showInformationMessage(vscode.l10n.t('There is no text on the clipboard.'));
      else await restructure(server, targets.editor, { kind: 'paste', at, text });
    },
  };
}

function cursorsOf({ selections }: vscode.TextEditor): readonly Place[] {
  return selections.map(({ active: { line, character } }) => ({ line, character }));
}
