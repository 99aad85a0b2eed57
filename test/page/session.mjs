import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { windowAddress } from '../host/address.mjs';
import { launchBrowser } from '../host/browser.mjs';
import { ensureHost } from '../host/ensure.mjs';
import { installExtension } from '../host/install-extension.mjs';
import { addLanguagePack } from '../host/language-pack.mjs';
import { removeFolder } from '../host/remove-folder.mjs';
import { startServer } from '../host/server.mjs';
import { Workbench } from './workbench.mjs';

/** The first session of all may have to install VS Code and the browser first. */
export const INSTALL_TIMEOUT_MS = 180_000;

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A window of VS Code in a browser, with a copy of the samples open in it, or an empty folder.
 *
 * @typedef {object} Session
 * @property {Workbench} workbench
 * @property {string} folder the open one
 * @property {() => Promise<void>} close also removes the folder
 */

/**
 * Opens a window.
 *
 * @param {object} [options]
 * @param {string} [options.vsix] a packed extension to install first; without it, the project itself is the extension
 * @param {boolean} [options.withoutFolder] nothing is open in the window
 * @param {boolean} [options.withoutSamples] the folder holds nothing
 * @param {Record<string, unknown>} [options.settings] those of the folder
 * @param {string} [options.language] of the window, such as `zh-cn`
 * @param {string} [options.userAgent] of the browser, by which VS Code knows the operating system
 * @param {Record<string, string>} [options.files] what the folder holds besides the samples, by name
 * @returns {Promise<Session>}
 */
export async function openSession({
  vsix,
  withoutFolder = false,
  withoutSamples = false,
  settings,
  language,
  userAgent,
  files = {},
} = {}) {
  await ensureHost();
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'jianggao-'));
  /** @type {(() => unknown)[]} undone in reverse order */
  const undo = [() => removeFolder(scratch)];
  const close = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const folder = path.join(scratch, withoutSamples ? 'speeches' : 'samples');
    if (withoutSamples) fs.mkdirSync(folder);
    else fs.cpSync(path.join(projectFolder, 'samples'), folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
    if (settings) {
      fs.mkdirSync(path.join(folder, '.vscode'));
      fs.writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    }
    const userDataFolder = path.join(scratch, 'user-data');
    const extensionsFolder = path.join(scratch, 'extensions');
    if (vsix) await installExtension(vsix, { userDataFolder, extensionsFolder });
    const args = language === undefined ? [] : addLanguagePack(userDataFolder, language);
    const server = await startServer({ userDataFolder, extensionsFolder, driven: !vsix, args });
    undo.push(server.stop);
    const browser = await launchBrowser();
    undo.push(() => browser.close());
    const page = await browser.newPage({
      viewport: { width: 1440, height: 1000 },
      locale: 'en-US',
      ...(userAgent !== undefined && { userAgent }),
      permissions: ['clipboard-read', 'clipboard-write'], // a person is asked once
    });
    const developed = vsix ? {} : { developmentPath: projectFolder };
    await page.goto(windowAddress(server, { ...(!withoutFolder && { folder }), ...developed }));
    const workbench = new Workbench(page);
    await (withoutFolder || withoutSamples ? workbench.untilReadyWithoutFiles() : workbench.untilReady());
    return { workbench, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}
