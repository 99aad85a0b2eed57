import { randomUUID } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSystem } from './fileSystem';

/** The files of this machine. No other URI than `file:` has one. */
export const nodeFileSystem: FileSystem = {
  async read(uri) {
    const path = fileURLToPath(uri);
    // A pipe would be waited for, and a device has no end.
    if (!(await stat(path)).isFile()) throw new Error('no file');
    return readFile(path);
  },
  async write(uri, bytes) {
    const { path, mode } = await findTarget(fileURLToPath(uri));
    await mkdir(dirname(path), { recursive: true });
    const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
    try {
      await writeFile(temporary, bytes, { flag: 'wx' });
      if (mode !== undefined) await chmod(temporary, mode);
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
    return code !== undefined && MISSING.includes(code);
  },
};

/** Codes of errors for what is not there, or could not be on this machine. */
const MISSING: readonly string[] = [
  'ENOENT',
  'ENOTDIR',
  'ERR_INVALID_URL_SCHEME',
  'ERR_INVALID_FILE_URL_HOST',
  'ERR_INVALID_FILE_URL_PATH',
];

/** The file that is replaced, with its mode where it is there: what a link leads to, and none that is read-only. */
async function findTarget(path: string): Promise<{ readonly path: string; readonly mode?: number }> {
  try {
    const target = await realpath(path);
    await access(target, constants.W_OK);
    return { path: target, mode: (await stat(target)).mode };
  } catch (error) {
    if (nodeFileSystem.isMissing(error)) return { path };
    throw error;
  }
}
