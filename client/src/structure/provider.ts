import * as vscode from 'vscode';
import type { StructureNode } from '../../../protocol/requests';
import { toPosition } from '../positions';
import { describe, explain, labelOf, speak } from './labels';
import { EMPTY_TREE, type StructureElement, type StructureTree } from './tree';

/** Says how many siblings are not listed. */
export interface RestOfList {
  readonly rest: number;
  readonly parent: StructureElement | undefined;
}

/** What the view has a row for. */
export type StructureItem = StructureElement | RestOfList;

/** More siblings than this are not listed: the editor would be busy with them after every edit. */
export const MOST_SIBLINGS = 1000;
/** In a larger draft the tree is folded to begin with. */
const MOST_UNFOLDED = 1000;

const ICONS: Readonly<Record<StructureNode['kind'], string>> = {
  title: 'book',
  salutation: 'organization',
  opening: 'comment',
  heading: 'list-ordered',
  item: 'circle-small',
  closing: 'comment',
  appendix: 'files',
};

/** Shows a tree of elements, or those of them that a filter leaves. */
export class StructureProvider implements vscode.TreeDataProvider<StructureItem> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #editor: vscode.TextEditor | undefined;
  #tree: StructureTree = EMPTY_TREE;
  #shown: ReadonlySet<StructureElement> | undefined;

  /** Shows another tree; `shown` is undefined where nothing is filtered. */
  show(
    editor: vscode.TextEditor | undefined,
    tree: StructureTree,
    shown: ReadonlySet<StructureElement> | undefined,
  ): void {
    this.#editor = editor;
    this.#tree = tree;
    this.#shown = shown;
    this.#changed.fire(undefined);
  }

  getChildren(item?: StructureItem): StructureItem[] {
    if (item !== undefined && 'rest' in item) return [];
    const children = this.#listed(item);
    const rest = children.length - MOST_SIBLINGS;
    return rest <= 0 ? [...children] : [...children.slice(0, MOST_SIBLINGS), { rest, parent: item }];
  }

  getParent({ parent }: StructureItem): StructureElement | undefined {
    return parent;
  }

  getTreeItem(item: StructureItem): vscode.TreeItem {
    if ('rest' in item) return new vscode.TreeItem(vscode.l10n.t('{count} more are not listed', { count: item.rest }));
    const { node } = item;
    const label = labelOf(node, vscode.l10n.t);
    const treeItem = new vscode.TreeItem(label, this.#stateOf(item));
    treeItem.id = this.#idOf(item);
    treeItem.description = describe(node, vscode.l10n.t);
    treeItem.tooltip = explain(item, vscode.l10n.t);
    treeItem.iconPath = iconOf(node);
    treeItem.accessibilityInformation = { label: speak(item, vscode.l10n.t), role: 'treeitem' };
    treeItem.contextValue = node.kind === 'heading' || node.kind === 'item' ? node.kind : 'part';
    if (this.#editor !== undefined) treeItem.command = open(this.#editor, node, label);
    return treeItem;
  }

  /** The innermost element around this one, itself included, that is listed. */
  listedAround(element: StructureElement): StructureElement | undefined {
    for (let at: StructureElement | undefined = element; at !== undefined; at = at.parent)
      if (this.#isListed(at)) return at;
    return undefined;
  }

  #listed(parent: StructureElement | undefined): readonly StructureElement[] {
    const children = parent === undefined ? this.#tree.roots : parent.children;
    const shown = this.#shown;
    return shown === undefined ? children : children.filter((child) => shown.has(child));
  }

  #isListed(element: StructureElement): boolean {
    for (let at: StructureElement | undefined = element; at !== undefined; at = at.parent) {
      const index = this.#listed(at.parent).indexOf(at);
      if (index < 0 || index >= MOST_SIBLINGS) return false;
    }
    return true;
  }

  /** What is filtered is unfolded, whatever was folded before, and folded again afterwards. What gets its first child is unfolded, too: the editor takes what had none for folded. */
  #idOf(element: StructureElement): string {
    const isLeaf = this.#listed(element).length === 0;
    return `${element.id}${this.#shown === undefined ? '' : ' filtered'}${isLeaf ? ' leaf' : ''}`;
  }

  #stateOf(element: StructureElement): vscode.TreeItemCollapsibleState {
    if (this.#listed(element).length === 0) return vscode.TreeItemCollapsibleState.None;
    const isUnfolded = this.#shown !== undefined || this.#tree.all.length <= MOST_UNFOLDED;
    return isUnfolded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  }
}

/** The editor's own command: a click leaves the focus in the tree, Enter moves it into the text. */
function open(
  { document, viewColumn }: vscode.TextEditor,
  { selection }: StructureNode,
  label: string,
): vscode.Command {
  const start = toPosition(selection.start);
  const options: vscode.TextDocumentShowOptions = {
    selection: new vscode.Range(start, start),
    ...(viewColumn !== undefined && { viewColumn }),
  };
  return { command: 'vscode.open', title: label, arguments: [document.uri, options] };
}

function iconOf({ kind, findings }: StructureNode): vscode.ThemeIcon {
  const color =
    findings.errors > 0 ? 'list.errorForeground' : findings.warnings > 0 ? 'list.warningForeground' : undefined;
  return new vscode.ThemeIcon(ICONS[kind], color === undefined ? undefined : new vscode.ThemeColor(color));
}
