import { spawn } from 'node:child_process';
import { nodeExecutable, serverScript } from './paths.mjs';

/**
 * Installs a packed extension.
 *
 * @param {string} vsix
 * @param {{ userDataFolder: string, extensionsFolder: string }} folders of the server that shall run it
 * @throws if VS Code refuses it; the message holds what it said
 */
export async function installExtension(vsix, { userDataFolder, extensionsFolder }) {
  const folders = ['--user-data-dir', userDataFolder, '--extensions-dir', extensionsFolder];
  const child = spawn(nodeExecutable(), [serverScript, '--install-extension', vsix, ...folders]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${vsix} cannot be installed:\n${output.trim()}`);
}
