import fs from 'node:fs';
import path from 'node:path';
import { packagesFolder, vscodeFolder } from '../paths.mjs';

/**
 * Lets VS Code find its dependencies. Its package would install them by a script of its own, from a lockfile of its
 * own; here the host's lockfile pins them, and VS Code is shown where they lie.
 */
export function linkDependencies() {
  const link = path.join(vscodeFolder, 'node_modules');
  fs.rmSync(link, { recursive: true, force: true });
  fs.symlinkSync(packagesFolder, link, process.platform === 'win32' ? 'junction' : 'dir');
}
