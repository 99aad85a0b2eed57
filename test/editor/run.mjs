/** Runs the suite in `suite/` inside real VS Code, on a fresh copy of the samples. `dist` must be built. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { removeFolder } from '../host/remove-folder.mjs';
import { bundleSuite } from './bundle-suite.mjs';
import { chooseEditor } from './choose-editor.mjs';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const outputFolder = path.join(projectFolder, 'test', 'output');
const screenshot = path.join(outputFolder, 'screenshots', 'editor-suite-failed.png');

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'jianggao-'));
try {
  process.exitCode = await run();
} finally {
  await removeFolder(scratch);
}

/** @returns {Promise<number>} the exit code */
async function run() {
  const suite = await bundleSuite(path.join(outputFolder, 'editor'));
  const workspace = path.join(scratch, 'samples');
  fs.cpSync(path.join(projectFolder, 'samples'), workspace, { recursive: true });
  const { kind, executable, reason } = await chooseEditor(projectFolder);
  console.log(`Editor: ${kind === 'desktop' ? 'desktop VS Code' : 'VS Code from npm'}, for ${reason}.`);
  try {
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: suite,
      extensionTestsEnv: {
        HOST_SCREENSHOT: screenshot,
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
      },
      launchArgs: [
        workspace,
        ...['--user-data-dir', path.join(scratch, 'user-data')],
        ...['--extensions-dir', path.join(scratch, 'extensions')],
        '--disable-extensions',
      ],
    });
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) throw error;
    return error.code ?? 1; // the tests have said the rest
  }
}
