import * as vscode from 'vscode';
import type { Place, Restructuring } from '../../protocol/requests';
import type { DraftInFront } from './draftInFront';
import type { NumberEdits } from './numberEdits';
import { toPlace } from './positions';
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
export function createStructureCommands(
  server: ServerConnection,
  numberEdits: NumberEdits,
  view: StructureView,
  inFront: DraftInFront,
): StructureCommands {
  async function findTargets([argument, selected]: Arguments): Promise<StructureTargets | undefined> {
    // The menu of an editor gives the address of its document.
    if (argument !== undefined && !(argument instanceof vscode.Uri)) return view.targets(argument, selected);
    const editor = await inFront.bring();
    return editor && { editor, version: editor.document.version, at: cursorsOf(editor), kind: 'sections' };
  }

  /** The same for what is done to sections: an item of the structure view is none, and does not stand for the section around it. */
  async function findSections(given: Arguments): Promise<StructureTargets | undefined> {
    return withoutItems(await findTargets(given));
  }

  function withoutItems(targets: StructureTargets | undefined): StructureTargets | undefined {
    if (targets === undefined || targets.kind === 'sections') return targets;
    void vscode.window.showInformationMessage(vscode.l10n.t('This can be done with sections only, not with items.'));
    return undefined;
  }

  /** Answers with whether the sections are on the clipboard. */
  async function take(targets: StructureTargets): Promise<boolean> {
    const copied = await restructure(server, numberEdits, targets, { kind: 'copy', at: targets.at });
    if (copied?.text === undefined) return false;
    await vscode.env.clipboard.writeText(copied.text);
    return true;
  }

  async function change(kind: SectionsKind, given: Arguments): Promise<void> {
    const found = await findTargets(given);
    const isMove = kind === 'moveUp' || kind === 'moveDown';
    const targets = isMove && found?.kind === 'items' ? found : withoutItems(found);
    if (targets !== undefined) await restructure(server, numberEdits, targets, { kind, at: targets.at });
  }

  async function changeOne(kind: PlaceKind, given: Arguments): Promise<void> {
    const targets = await findTargets(given);
    const at = targets?.at[0];
    if (targets === undefined || at === undefined) return;
    const done = await restructure(server, numberEdits, targets, { kind, at });
    if (done?.edits.length === 0)
      void vscode.window.showInformationMessage(vscode.l10n.t('Every list is numbered in order already.'));
    // A heading that was put in waits to be written.
    else if (done !== undefined && kind.startsWith('insert'))
      await vscode.window.showTextDocument(targets.editor.document, targets.editor.viewColumn);
  }

  async function cut(given: Arguments): Promise<void> {
    const targets = await findSections(given);
    // What is taken out goes only once it is on the clipboard.
    if (targets !== undefined && (await take(targets)))
      await restructure(server, numberEdits, targets, { kind: 'cut', at: targets.at });
  }

  async function copy(given: Arguments): Promise<void> {
    const targets = await findSections(given);
    if (targets !== undefined) await take(targets);
  }

  async function paste(given: Arguments): Promise<void> {
    const targets = await findTargets(given);
    const at = targets?.at[0];
    if (targets === undefined || at === undefined) return;
    const text = await vscode.env.clipboard.readText();
    if (text === '') void vscode.window.showInformationMessage(vscode.l10n.t('There is no text on the clipboard.'));
    else await restructure(server, numberEdits, targets, { kind: 'paste', at, text });
  }

  // Where a command is about is found in its turn, too: the one before may have moved it.
  const { inTurn } = numberEdits;
  return {
    change: (kind, ...given) => inTurn(() => change(kind, given)),
    changeOne: (kind, ...given) => inTurn(() => changeOne(kind, given)),
    cut: (...given) => inTurn(() => cut(given)),
    copy: (...given) => inTurn(() => copy(given)),
    paste: (...given) => inTurn(() => paste(given)),
  };
}

/** More selected lines than this are not looked at one by one. */
const MOST_LINES = 10_000;

/** The cursors; of a selection, every line of it, so that all sections in it are meant. */
function cursorsOf({ selections }: vscode.TextEditor): readonly Place[] {
  return selections.flatMap(({ active, start, end, isEmpty }) => {
    if (isEmpty) return [toPlace(active)];
    // A selection that ends in front of a line holds nothing of it.
    const last = end.character === 0 ? end.line - 1 : end.line;
    const count = Math.min(last - start.line, MOST_LINES);
    const further = Array.from({ length: count }, (_, index) => ({ line: start.line + 1 + index, character: 0 }));
    return [toPlace(start), ...further];
  });
}
