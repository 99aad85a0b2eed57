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

/** Whether a folder is looked into for drafts, by its name: hidden ones and node_modules are not. */
export function isWalkedFolder(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}
