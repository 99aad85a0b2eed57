/** Files that are drafts by their name. The manifest says the same to the editor; a test holds the two together. */
export const SPEECH_EXTENSIONS = ['.jianggao', '.jgao', '.讲稿'] as const;
/** A .txt whose name holds one of these is a draft too. */
export const SPEECH_WORDS = ['讲话', '讲稿', '致辞', '发言', '报告'] as const;

/** Whether a file is a draft by its name, without its folder. */
export function isSpeechFileName(name: string): boolean {
  const normal = name.normalize('NFC').toLowerCase();
  if (SPEECH_EXTENSIONS.some((extension) => normal.endsWith(extension))) return true;
  return normal.endsWith('.txt') && SPEECH_WORDS.some((word) => normal.includes(word));
}

/** Whether a file is a draft where settings make it one, though not by its name: `提纲.md`. */
export function isTextFileName(name: string): boolean {
  return /\.(?:txt|text|md|markdown)$/i.test(name);
}

/** Whether a file or folder is looked at when drafts are looked for, by its name: hidden ones and node_modules are not. `._讲话.txt` is what a system left beside a draft. */
export function isWalked(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}
