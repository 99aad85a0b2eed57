import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSystem } from './fileSystem';

/** The files of this machine. URIs other than `file:` are rejected. */
export const nodeFileSystem: FileSystem = {
  read: async (uri) => readFile(fileURLToPath(uri)),
  async write(uri, bytes) {
    const path = fileURLToPath(uri);
    const temporary = `${path}.${process.pid}.tmp`;
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(temporary, bytes, { flag: 'wx' });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  },
  async list(uri) {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
    return entries.map((entry) => ({
      name: entry.name,
      kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other',
    }));
  },
  async status(uri) {
    const { size, mtimeMs } = await stat(fileURLToPath(uri));
    return { size, modified: mtimeMs };
  },
  isMissing: (error) => {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR';
  },
};
