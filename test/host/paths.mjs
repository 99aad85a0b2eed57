/** Where the parts of the host lie once it is installed. Nothing here needs the packages to be there. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const onWindows = process.platform === 'win32';

/** The folder of the host, `test/host`. */
export const hostFolder = path.dirname(fileURLToPath(import.meta.url));

/** The packages of the host, apart from those of the project. */
export const packagesFolder = path.join(hostFolder, 'node_modules');

/** VS Code itself, as it lies in the npm package. */
export const vscodeFolder = path.join(packagesFolder, 'code-server', 'lib', 'vscode');

/** The script that is the VS Code server and its command line. */
export const serverScript = path.join(vscodeFolder, 'out', 'server-main.js');

/** The command that stands in for the desktop executable. */
export const codeExecutable = path.join(hostFolder, onWindows ? 'code.cmd' : 'code');

/** Chromium with its libraries and fonts, unpacked by the setup. */
export const chromiumFolder = path.join(packagesFolder, '.chromium');

/** Chromium itself; there is none where npm has no build for the platform. */
export const chromiumExecutable = path.join(chromiumFolder, 'chromium');

/** The folders of the packages that hold a Node.js for this platform: none or one. */
export function nodePackageFolders() {
  return fs
    .readdirSync(packagesFolder)
    .filter((name) => /^node-(bin-)?(linux|darwin|win)-/.test(name))
    .map((name) => path.join(packagesFolder, name));
}

/**
 * The Node.js that VS Code runs on, which is newer than the one the project asks for.
 *
 * @throws if npm has no package of it for this platform
 */
export function nodeExecutable() {
  const found = nodePackageFolders()
    .map((folder) => path.join(folder, 'bin', onWindows ? 'node.exe' : 'node'))
    .find((file) => fs.existsSync(file));
  if (!found) throw new Error(`npm has no Node.js package for ${process.platform} on ${process.arch}`);
  return found;
}
