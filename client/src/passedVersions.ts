import type * as vscode from 'vscode';

/** Texts at which undo and redo do not stop: a person's change without what followed it. */
export interface PassedVersions {
  /** Remembers a text of a draft. */
  add(document: vscode.TextDocument, text: string): void;
  has(document: vscode.TextDocument): boolean;
  /** Forgets the text of a draft that was written, not undone: as it is now it is meant, and undo is to stop at it. */
  written(document: vscode.TextDocument): void;
  forget(document: vscode.TextDocument): void;
}

/** So many steps are remembered for a draft. */
const MOST = 200;

/** Creates the memory. It holds hashes, not texts. */
export function createPassedVersions(): PassedVersions {
  const hashes = new WeakMap<vscode.TextDocument, Set<string>>();
  return {
    add(document, text) {
      const known = hashes.get(document) ?? new Set();
      hashes.set(document, known);
      known.add(hashOf(text));
      const [oldest] = known;
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    },
    has: (document) => hashes.get(document)?.has(hashOf(document.getText())) === true,
    written: (document) => void hashes.get(document)?.delete(hashOf(document.getText())),
    forget: (document) => void hashes.delete(document),
  };
}

/** FNV-1a, with the length: two texts of a draft hardly ever have the same. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}:${hash >>> 0}`;
}
