import { spawnSync } from 'node:child_process';
import { projectFolder, run, shell } from './run.mjs';

/** Whether the `code` command of desktop VS Code is there. */
export function hasDesktopEditor() {
  return spawnSync('code', ['--version'], { shell, stdio: 'ignore' }).status === 0;
}

/**
 * Opens a folder and a file of it in desktop VS Code, with the extension from this project.
 *
 * @param {string} folder
 * @param {{ file: string, opens: boolean }} options `file` is opened in it; `opens` is false where the command is only to be shown
 */
export function openDesktopEditor(folder, { file, opens }) {
  const args = ['--new-window', `--extensionDevelopmentPath=${projectFolder}`, folder, file];
  console.log(`$ code ${args.join(' ')}`);
  if (opens) run('code', shell ? args.map((arg) => `"${arg}"`) : args);
}
