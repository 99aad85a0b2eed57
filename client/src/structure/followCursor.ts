import type * as vscode from 'vscode';
import type { StructureItem } from './provider';
import { pathOf, type StructureElement } from './tree';

/** Selects in the view what the cursor is in, without taking the focus. */
export interface CursorFollower extends vscode.Disposable {
  /** After the tree has been drawn: where the cursor has not moved, what a person has selected since stays selected. */
  follow(): void;
  /** After the cursor has moved. */
  followSoon(): void;
}

/** While a person moves through the text. */
const FOLLOW_MS = 100;
/** A selection is told in this time. */
const SELECTED_MS = 300;
const MOST_ATTEMPTS = 5;

/** Creates it; `find` gives the element that the cursor is in. */
export function createCursorFollower(
  view: vscode.TreeView<StructureItem>,
  find: () => StructureElement | undefined,
): CursorFollower {
  let following: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  /** The element that the cursor was in when it was last followed, with the ids of those around it. */
  let followed: { readonly id: string; readonly path: string } | undefined;
  /** How many elements are being selected; meanwhile the view’s selection is not what it will be. */
  let revealing = 0;
  /** How often one was selected again. */
  let attempts = 0;

  function follow(hasMoved: boolean): void {
    const element = view.visible ? find() : undefined;
    if (element === undefined) return;
    const { id } = element;
    const path = pathOf(element)
      .map((around) => around.id)
      .join();
    if (followed?.path === path && !hasMoved) return;
    // One that has come below another is shown there, which opens what is folded around it.
    const hasComeElsewhere = followed?.id === id && followed.path !== path;
    followed = { id, path };
    const isSelected = revealing === 0 && selectedIds().includes(id);
    if (isSelected && !hasComeElsewhere) return;
    const before = selectedIds().join();
    revealing++;
    const look = (): void => {
      revealing--;
      clearTimeout(looking);
      looking = setTimeout(() => selectAgain(id, before), SELECTED_MS);
    };
    view.reveal(element, { select: true, focus: false }).then(look, look);
  }

  /** While the tree is drawn anew, what is selected meanwhile gets lost. What a person has selected since stays. */
  function selectAgain(id: string, before: string): void {
    const selected = selectedIds();
    const isLost = !selected.includes(id) && ['', before].includes(selected.join());
    if (followed?.id !== id || !isLost || attempts >= MOST_ATTEMPTS) return;
    attempts++;
    followed = undefined;
    follow(true);
  }

  function selectedIds(): readonly string[] {
    return view.selection.flatMap((item) => ('id' in item ? [item.id] : []));
  }

  return {
    follow: () => follow(false),
    followSoon() {
      clearTimeout(following);
      following = setTimeout(() => {
        attempts = 0;
        follow(true);
      }, FOLLOW_MS);
    },
    dispose() {
      clearTimeout(following);
      clearTimeout(looking);
    },
  };
}
