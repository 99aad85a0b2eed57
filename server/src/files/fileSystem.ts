/** An entry of a folder. A link is `other`, wherever it leads: nothing follows it, so no walk goes in circles. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What is known of a file without reading it. */
export interface FileStatus {
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970; changes when the file does. */
  readonly modified: number;
}

/** Files by URI. Every function rejects where the file is not there or may not be touched. */
export interface FileSystem {
  /** Rejects for what is no file of bytes, a folder or a pipe. */
  read(uri: string): Promise<Uint8Array>;
  /** Writes in one step, with the folders above that are missing: whoever reads meanwhile gets the old file or the new one. */
  write(uri: string, bytes: Uint8Array): Promise<void>;
  list(uri: string): Promise<readonly FolderEntry[]>;
  status(uri: string): Promise<FileStatus>;
  /** Whether an error of these functions says that there is no such file. */
  isMissing(error: unknown): boolean;
}
