import fs from 'node:fs';
import path from 'node:path';
import { chromiumExecutable, chromiumFolder } from './paths.mjs';

const FLAGS = [
  '--no-sandbox', // only pages of the local server are opened, and containers often allow no sandbox
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
];

/**
 * Starts a headless browser: the one that `HOST_CHROMIUM` names (a path, `chrome` or `msedge`), else the Chromium
 * from npm, else the machine's Edge on Windows or Chrome.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core'); // here, for the package may not be installed yet at start
  // The caller closes the browser when it is interrupted, and has more to do than that.
  const interrupts = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ args: FLAGS, ...interrupts, ...executable(process.env['HOST_CHROMIUM']) });
}

/**
 * @param {string | undefined} chosen
 * @returns {import('playwright-core').LaunchOptions}
 */
function executable(chosen) {
  if (chosen === 'chrome' || chosen === 'msedge') return { channel: chosen };
  if (chosen) return { executablePath: chosen };
  if (!fs.existsSync(chromiumExecutable)) return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
  const libraries = path.join(chromiumFolder, 'al2023', 'lib');
  const env = {
    ...process.env,
    FONTCONFIG_FILE: path.join(chromiumFolder, 'fonts.conf'),
    LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], libraries].filter(Boolean).join(path.delimiter),
  };
  return { executablePath: chromiumExecutable, env };
}
