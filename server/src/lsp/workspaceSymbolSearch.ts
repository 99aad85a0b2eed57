import type { SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { matchesQuery } from '../features/workspaceSymbols';
import type { FileSystem } from '../files/fileSystem';
import { canonical } from '../workspace/addresses';
import { findDrafts } from '../workspace/findDrafts';
import { readDraft } from '../workspace/readDraft';

/** A person looks through no more, and narrows the query. */
const MOST_SYMBOLS = 500;

/** What a search stands on, each time. */
export interface WorkspaceSymbolSearchOptions {
  readonly folders: readonly string[];
  /** Open drafts, in or outside the folders. */
  readonly open: readonly TextDocument[];
  /** The symbols of a draft, open or not. */
  symbolsOf(draft: Pick<TextDocument, 'uri' | 'version' | 'getText'>): readonly SymbolInformation[];
  /** Throws where nobody waits for the answer any more. */
  throwIfCancelled(): void;
}

/** Looks for titles and headings in all drafts: open ones as they are in memory, the others as they are on disk. */
export interface WorkspaceSymbolSearch {
  find(query: string, options: WorkspaceSymbolSearchOptions): Promise<SymbolInformation[]>;
}

interface KnownDraft {
  readonly size: number;
  readonly modified: number;
  readonly symbols: readonly SymbolInformation[];
}

/** Creates the search. A draft that is not open is read once, and again when its file has changed. */
export function createWorkspaceSymbolSearch(files: FileSystem): WorkspaceSymbolSearch {
  const known = new Map<string, KnownDraft>();

  async function read(uri: string, { symbolsOf }: WorkspaceSymbolSearchOptions): Promise<readonly SymbolInformation[]> {
    try {
      const status = await files.status(uri);
      const last = known.get(uri);
      if (last !== undefined && last.size === status.size && last.modified === status.modified) return last.symbols;
      const text = await readDraft(files, uri, status);
      const symbols = symbolsOf({ uri, version: 0, getText: () => text });
      known.set(uri, { size: status.size, modified: status.modified, symbols });
      return symbols;
    } catch {
      // What cannot be read as a draft, or has just gone, has nothing to go to; the check of the workspace says why.
      known.delete(uri);
      return [];
    }
  }

  return {
    async find(query, options) {
      const { folders, open, symbolsOf, throwIfCancelled } = options;
      const found: SymbolInformation[] = [];
      const add = (symbols: readonly SymbolInformation[]): void => {
        for (const symbol of symbols)
          if (found.length < MOST_SYMBOLS && matchesQuery(symbol.name, query)) found.push(symbol);
      };
      for (const draft of open) add(symbolsOf(draft));
      const seen = new Set<string>();
      const isOpen = new Set(open.map(({ uri }) => canonical(uri)));
      for (const folder of folders) {
        for await (const uri of findDrafts({ files, folder, folders, skip: () => undefined, throwIfCancelled })) {
          throwIfCancelled();
          if (found.length === MOST_SYMBOLS) return found;
          seen.add(uri);
          if (!isOpen.has(uri)) add(await read(uri, options));
        }
      }
      for (const uri of known.keys()) if (!seen.has(uri)) known.delete(uri);
      return found;
    },
  };
}
