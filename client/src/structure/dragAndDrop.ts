import * as vscode from 'vscode';
import type { StructureItem } from './provider';
import type { StructureElement } from './tree';

/** What the editor calls a drag inside this view. */
const MIME_TYPE = 'application/vnd.code.tree.jianggao.structure';

/** Lets sections be dragged; `drop` is told the ids of the elements that were dragged. */
export function createDragAndDrop(
  drop: (ids: readonly string[], onto: StructureElement | undefined) => Promise<void>,
): vscode.TreeDragAndDropController<StructureItem> {
  return {
    dragMimeTypes: [MIME_TYPE],
    dropMimeTypes: [MIME_TYPE],
    handleDrag(dragged, transfer) {
      const ids = dragged.flatMap((item) => ('rest' in item ? [] : [item.id]));
      if (ids.length > 0) transfer.set(MIME_TYPE, new vscode.DataTransferItem(ids));
    },
    async handleDrop(onto, transfer) {
      const ids: unknown = transfer.get(MIME_TYPE)?.value;
      // The line that counts what is not listed stands at the end of its list.
      const target = onto !== undefined && 'rest' in onto ? onto.parent : onto;
      if (Array.isArray(ids)) await drop(ids, target);
    },
  };
}
