import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { windowAddress } from './address.mjs';
import { launchBrowser } from './browser.mjs';
import { relayOutput } from './output-relay.mjs';
import { hostFolder } from './paths.mjs';
import { removeFolder } from './remove-folder.mjs';
import { startServer } from './server.mjs';

const BROWSER_DIED = 70;
const SERVER_DIED = 71;
const TIMED_OUT = 124;
const INTERRUPTED = 130;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Opens a window with an extension under development and runs its tests in the extension host. `HOST_SCREENSHOT`
 * may name a file for a picture of the window after a failed run.
 *
 * @param {import('./arguments.mjs').Arguments} options
 * @returns {Promise<number>} the exit code: 0 if the tests passed
 */
export async function runTests(options) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'jianggao-host-'));
  const outputFile = path.join(scratch, 'output');
  const output = relayOutput(outputFile);
  /** @type {(() => unknown)[]} undone in reverse order */
  const undo = [() => removeFolder(scratch), output.stop];
  const cleanUp = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  for (const signal of SIGNALS) process.once(signal, () => cleanUp().then(() => process.exit(INTERRUPTED)));

  try {
    const server = await startServer({
      driven: true,
      userDataFolder: options.userDataFolder ?? path.join(scratch, 'user-data'),
      ...(options.extensionsFolder && { extensionsFolder: options.extensionsFolder }),
      env: options.testsPath ? { HOST_OUTPUT: outputFile, HOST_TESTS: options.testsPath } : {},
    });
    undo.push(server.stop);
    const browser = await launchBrowser();
    undo.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: options.locale });
    const finished = outcome(page, server, options.timeoutSeconds);
    await page.goto(windowAddress(server, windowOptions(options)));
    const { code, reason } = await finished;
    if (reason) console.error(reason);
    if (code !== 0) await takeScreenshot(page);
    return code;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    await cleanUp();
  }
}

/**
 * @param {import('./arguments.mjs').Arguments} options
 * @returns {Parameters<typeof windowAddress>[1]}
 */
function windowOptions({ target, developmentPath, testsPath, disableExtensions }) {
  const isFile = target !== undefined && fs.existsSync(target) && fs.statSync(target).isFile();
  return {
    disableExtensions,
    ...(target && (isFile ? { workspace: target } : { folder: target })),
    ...(developmentPath && { developmentPath }),
    ...(testsPath && { testsPath: path.join(hostFolder, 'runner.cjs') }), // which runs the one in HOST_TESTS
  };
}

/**
 * How the run ends: by the tests, or because something broke.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('./server.mjs').Server} server
 * @param {number} timeoutSeconds
 * @returns {Promise<{ code: number, reason?: string }>}
 */
function outcome(page, server, timeoutSeconds) {
  return new Promise((resolve) => {
    // VS Code calls the first of these when `run` has settled, and the second with what its own log says.
    void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve({ code }));
    void page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      if (process.env['HOST_VERBOSE']) console.log(`[${type}]`, ...args);
    });
    page.once('crash', () => resolve({ code: BROWSER_DIED, reason: 'the page crashed' }));
    page.once('close', () => resolve({ code: BROWSER_DIED, reason: 'the browser ended' }));
    void server.ended.then((code) => resolve({ code: SERVER_DIED, reason: `the VS Code server ended with ${code}` }));
    const late = { code: TIMED_OUT, reason: `the tests did not end within ${timeoutSeconds} s` };
    setTimeout(() => resolve(late), timeoutSeconds * 1000).unref();
  });
}

/** @param {import('playwright-core').Page} page */
async function takeScreenshot(page) {
  const file = process.env['HOST_SCREENSHOT'];
  if (!file) return;
  await page.screenshot({ path: file }).then(
    () => console.error(`The window as it was: ${file}`),
    (error) => console.error(`no screenshot: ${error}`),
  );
}
