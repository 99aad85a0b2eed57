import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder that is there while a test runs. Names of what is below it have slashes. */
export interface TestFolder {
  path(...names: readonly string[]): string;
  /** The URI of the folder or of something below it, as editors write it. */
  uri(...names: readonly string[]): string;
  /** Writes a file, with the folders it needs. */
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  /** Every file and folder below, hidden ones too, by name. */
  list(): readonly string[];
}

/** Makes a folder before each test of a suite and takes it away afterwards. */
export function useFolder(): TestFolder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jianggao '));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (...names: readonly string[]) => join(folder, ...names);
  return {
    path,
    uri: (...names) => pathToFileURL(path(...names)).toString(),
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    list: () => readdirSync(folder, { encoding: 'utf8', recursive: true }).sort(),
  };
}
