import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { ensureHost } from '../host/ensure.mjs';

/** The server that lists and sends VS Code must say something within this time, or it counts as out of reach. */
const SILENCE_MS = 8000;
const FORCED = 'JIANGGAO_TEST_EDITOR';

/**
 * An editor to run the suite in.
 *
 * @typedef {object} Editor
 * @property {'desktop' | 'npm'} kind
 * @property {string} executable
 * @property {string} reason why it was chosen, for people
 */

/**
 * A desktop VS Code where one can be downloaded (or was) and shown; elsewhere the one from npm. `JIANGGAO_TEST_EDITOR`,
 * `desktop` or `npm`, decides instead.
 *
 * @param {string} projectFolder which keeps the download
 * @returns {Promise<Editor>}
 * @throws if the editor that was asked for cannot be had
 */
export async function chooseEditor(projectFolder) {
  const forced = process.env[FORCED] || undefined;
  if (forced !== undefined && forced !== 'desktop' && forced !== 'npm') {
    throw new Error(`${FORCED} must be desktop or npm, not ${forced}`);
  }
  if (forced === 'npm') return npmEditor(`${FORCED}=npm`);
  if (forced === 'desktop') return desktopEditor(projectFolder, `${FORCED}=desktop`);
  if (!hasDisplay()) return npmEditor('there is no display for a desktop one');
  try {
    return await desktopEditor(projectFolder, 'it can be downloaded and there is a display');
  } catch (error) {
    return npmEditor(`a desktop one cannot be downloaded: ${error instanceof Error ? error.message : error}`);
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * @param {string} projectFolder
 * @param {string} reason
 * @returns {Promise<Editor>}
 */
async function desktopEditor(projectFolder, reason) {
  const cachePath = path.join(projectFolder, '.vscode-test');
  const executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath, timeout: SILENCE_MS });
  return { kind: 'desktop', executable, reason };
}

/**
 * @param {string} reason
 * @returns {Promise<Editor>}
 */
async function npmEditor(reason) {
  const { codeExecutable } = await ensureHost();
  return { kind: 'npm', executable: codeExecutable, reason };
}
