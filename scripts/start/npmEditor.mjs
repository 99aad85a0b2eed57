import { spawn } from 'node:child_process';
import path from 'node:path';
import { windowAddress } from '../../test/host/address.mjs';
import { ensureHost } from '../../test/host/ensure.mjs';
import { installExtension } from '../../test/host/install-extension.mjs';
import { startServer } from '../../test/host/server.mjs';
import { run } from './run.mjs';

/**
 * Opens a folder and a file of it in the VS Code that npm ships, in the browser of the user. Serves it to this machine only, until Ctrl+C.
 *
 * @param {string} folder
 * @param {object} options
 * @param {string} options.file to open in it
 * @param {boolean} options.opens false where it is only to be seen that it starts
 * @param {string} options.scratch for the packed extension and the state of the editor
 */
export async function openNpmEditor(folder, { file, opens, scratch }) {
  console.log('There is no desktop VS Code on the PATH, so the one from npm is used, in your browser.');
  await ensureHost();
  const vsix = path.join(scratch, 'jianggao.vsix');
  run('npm', ['run', '--silent', 'package', '--', '--out', vsix], { quiet: true });
  const folders = {
    userDataFolder: path.join(scratch, 'user-data'),
    extensionsFolder: path.join(scratch, 'extensions'),
  };
  await installExtension(vsix, folders);

  const server = await startServer({ ...folders, args: ['--disable-workspace-trust'] });
  try {
    const address = windowAddress(server, { folder, file });
    await assertAnswers(address);
    console.log(`\nVS Code: ${address}`);
    if (!opens) return;
    openBrowser(address);
    console.log('Ctrl+C stops it.');
    await Promise.race([untilInterrupted(), server.ended]);
  } finally {
    await server.stop();
  }
}

/**
 * Asks for the page as a browser would: the first answer sets a cookie in exchange for the token.
 *
 * @param {string} address
 */
async function assertAnswers(address) {
  const { headers } = await fetch(address, { redirect: 'manual' });
  const cookie = headers.getSetCookie().map((header) => header.split(';', 1)[0]);
  const page = await fetch(new URL(headers.get('location') ?? '', address), { headers: { cookie: cookie.join('; ') } });
  if (!page.ok) throw new Error(`the editor answers with ${page.status}`);
  if (!(await page.text()).includes('workbench.js')) throw new Error('the editor answers with another page');
}

function untilInterrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}

/** @type {Partial<Record<NodeJS.Platform, [string, ...string[]]>>} what opens an address in the browser of the user */
const OPENERS = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] };

/** @param {string} address */
function openBrowser(address) {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  // Where there is no browser to be opened, the address is on the screen.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
