/** A draft with a | where the cursor is, taken apart. Line and character count from 0. */
export function readCursor(draft: string): {
  readonly text: string;
  readonly position: { readonly line: number; readonly character: number };
} {
  const at = draft.indexOf('|');
  const lines = draft.slice(0, at).split(/\r\n|\n|\r/);
  return {
    text: draft.slice(0, at) + draft.slice(at + 1),
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}
