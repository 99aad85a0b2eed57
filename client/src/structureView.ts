import * as vscode from 'vscode';
import type { Place, Structure } from '../../protocol/requests';
import type { NumberEdits } from './numberEdits';
import { type DraftAt, restructure } from './restructure';
import type { ServerConnection } from './serverConnection';
import { createDragAndDrop } from './structure/dragAndDrop';
import { decideDrop, isMovable, outermost, placeOf } from './structure/drop';
import { describeFilter, filterTree, NO_FILTER, type StructureFilter } from './structure/filter';
import { createCursorFollower } from './structure/followCursor';
import { type StructureItem, StructureProvider } from './structure/provider';
import { EMPTY_TREE, elementAt, growTree, type StructureElement } from './structure/tree';
import type { StructureSource } from './structureSource';

/** What a command of the view’s menus or keys is about: headings and items of a draft. */
export interface StructureTargets extends DraftAt {
  /** In the order of the draft; never empty. */
  readonly at: readonly Place[];
  /** What they are. */
  readonly kind: 'sections' | 'items' | 'both';
}

/** The structure of the draft in front, in the side bar. */
export interface StructureView extends vscode.Disposable {
  /** Asks for a text, and shows only what has it. */
  filter(): Promise<void>;
  showOnlyFindings(): Promise<void>;
  clearFilter(): void;
  /**
   * What a command is about that was run in the view: with the arguments of a menu, the element and all that are selected, or with `IN_VIEW`, those that are selected.
   * Undefined where it was run elsewhere, or the draft is not known as it is now.
   */
  targets(argument: unknown, selected?: unknown): Promise<StructureTargets | undefined>;
}

/** The argument of commands that the view’s keys run. */
export const IN_VIEW = 'structure';

const VIEW = 'jianggao.structure';

/** What there is to see; the manifest has words for each where the tree is empty. */
type State = 'noSpeech' | 'waiting' | 'noHeadings' | 'shown';

/** Creates the view. It listens to its source while it is visible. */
export function createStructureView(
  server: ServerConnection,
  numberEdits: NumberEdits,
  source: StructureSource,
): StructureView {
  const provider = new StructureProvider();
  const view = vscode.window.createTreeView<StructureItem>(VIEW, {
    treeDataProvider: provider,
    dragAndDropController: createDragAndDrop((ids, onto) => numberEdits.inTurn(() => drop(ids, onto))),
    canSelectMany: true,
    showCollapseAll: true,
  });
  let tree = EMPTY_TREE;
  let seen:
    | { readonly document: vscode.TextDocument | undefined; readonly structure: Structure | undefined }
    | undefined;
  let filter = NO_FILTER;
  let listening: vscode.Disposable | undefined;
  const follower = createCursorFollower(view, findAtCursor);

  function update(): void {
    const { editor, structure } = source;
    const document = editor?.document;
    if (seen?.document === document && seen?.structure === structure && seen !== undefined) return;
    // What is shown of a draft stays until something newer is known.
    if (seen?.document !== document) tree = { ...EMPTY_TREE, nextId: tree.nextId };
    if (structure !== undefined) tree = growTree(structure.nodes, tree);
    seen = { document, structure };
    show();
  }

  function show(): void {
    const shown = filterTree(tree, filter);
    provider.show(source.editor, tree, shown);
    const state = findState();
    const message =
      shown === undefined ? hintOf(state, tree.roots.length) : describeFilter(filter, shown.size, vscode.l10n.t);
    // The editor's own type does not say that undefined clears it.
    (view as { message: string | undefined }).message = message;
    void vscode.commands.executeCommand('setContext', 'jianggao.structureState', state);
    void vscode.commands.executeCommand('setContext', 'jianggao.structureFiltered', shown !== undefined);
    follower.follow();
  }

  function findState(): State {
    if (seen === undefined) return 'waiting';
    if (seen.document === undefined) return 'noSpeech';
    if (seen.structure === undefined && tree.roots.length === 0) return 'waiting';
    return tree.all.some(isMovable) ? 'shown' : 'noHeadings';
  }

  /** What the cursor is in, as far as it is listed. */
  function findAtCursor(): StructureElement | undefined {
    const { editor } = source;
    const innermost = editor && elementAt(tree, editor.selection.active);
    return innermost && provider.listedAround(innermost);
  }

  function setFilter(next: StructureFilter): void {
    filter = next;
    show();
  }

  /** The elements as they are now by their ids, those that are gone left out; undefined where the draft is not known as it is. */
  async function findNow(ids: readonly string[]): Promise<readonly StructureElement[] | undefined> {
    if ((await source.fresh()) === undefined) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The structure of the draft is not known yet. Try again in a moment.'),
      );
      return undefined;
    }
    update();
    const wanted = new Set(ids);
    return tree.all.filter(({ id }) => wanted.has(id));
  }

  async function drop(ids: readonly string[], onto: StructureElement | undefined): Promise<void> {
    const { editor } = source;
    const elements = await findNow(onto === undefined ? ids : [...ids, onto.id]);
    if (editor === undefined || elements === undefined) return;
    const target = elements.find(({ id }) => id === onto?.id);
    if (onto !== undefined && target === undefined) return;
    const draggedIds = new Set(ids);
    const dragged = elements.filter(({ id }) => draggedIds.has(id));
    const decision = decideDrop(dragged, target, tree.roots);
    if (decision === 'nothing') return;
    if (decision === 'itself')
      void vscode.window.showInformationMessage(vscode.l10n.t('A section cannot be moved into itself.'));
    else if (decision === 'fixed')
      void vscode.window.showInformationMessage(vscode.l10n.t('Only numbered headings and items can be moved.'));
    else await restructure(server, numberEdits, { editor, version: editor.document.version }, decision);
  }

  const setListening = (visible: boolean): void => {
    listening?.dispose();
    listening = visible ? source.listen(update) : undefined;
  };
  const events = vscode.Disposable.from(
    view.onDidChangeVisibility(({ visible }) => setListening(visible)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document !== source.editor?.document) return;
      follower.followSoon();
    }),
  );
  void vscode.commands.executeCommand('setContext', 'jianggao.structureState', 'waiting');
  setListening(view.visible);
  return {
    async filter() {
      await vscode.commands.executeCommand(`${VIEW}.focus`);
      const text = await vscode.window.showInputBox({
        title: vscode.l10n.t('Filter the structure'),
        prompt: vscode.l10n.t('Shows headings and items with this text. Nothing shows all.'),
        value: filter.text,
      });
      if (text !== undefined) setFilter({ ...filter, text });
    },
    async showOnlyFindings() {
      setFilter({ ...filter, onlyFindings: true });
      await vscode.commands.executeCommand(`${VIEW}.focus`);
    },
    clearFilter: () => setFilter(NO_FILTER),
    async targets(argument, selected) {
      const ids = idsOf(argument, selected, view.selection);
      const { editor } = source;
      if (ids.length === 0 || editor === undefined) return undefined;
      const elements = outermost((await findNow(ids))?.filter(isMovable) ?? []);
      const { version } = editor.document;
      return elements.length === 0 ? undefined : { editor, version, at: elements.map(placeOf), kind: kindOf(elements) };
    },
    dispose() {
      follower.dispose();
      listening?.dispose();
      events.dispose();
      view.dispose();
    },
  };
}

function kindOf(elements: readonly StructureElement[]): StructureTargets['kind'] {
  const isItem = ({ node }: StructureElement): boolean => node.kind === 'item';
  if (elements.every(isItem)) return 'items';
  return elements.some(isItem) ? 'both' : 'sections';
}

/** The ids of what a menu or key was used on. */
function idsOf(argument: unknown, selected: unknown, selection: readonly StructureItem[]): readonly string[] {
  if (argument === IN_VIEW) return selection.flatMap((item) => ('id' in item ? [item.id] : []));
  const elements = Array.isArray(selected) ? [argument, ...selected] : [argument];
  return elements.flatMap((element) =>
    typeof element === 'object' && element !== null && 'id' in element && typeof element.id === 'string'
      ? [element.id]
      : [],
  );
}

/** Said above a tree that has parts, but no numbers yet; an empty one has a welcome instead. */
function hintOf(state: State, roots: number): string | undefined {
  return state === 'noHeadings' && roots > 0
    ? vscode.l10n.t('There are no headings yet. Begin a line with 一、 or press Ctrl+Space.')
    : undefined;
}
