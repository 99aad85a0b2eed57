import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import RetriesReporter from '../../support/retriesReporter.cjs';
import { closeEditors } from './samples';

const TEST_TIMEOUT_MS = 60_000;

/**
 * Runs every test file beside this one; VS Code calls it in the extension host.
 *
 * @throws if a test fails, or if there is none
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: RetriesReporter,
    timeout: TEST_TIMEOUT_MS,
    color: process.env['FORCE_COLOR'] === '1',
    diff: false, // the assertions of Node.js bring a better one
    forbidOnly: true,
    failZero: true,
    retries: 1, // a busy machine loses an event of the file system now and then
    rootHooks: { afterEach: closeEditors },
  });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`tests failed: ${failures}`);
}
