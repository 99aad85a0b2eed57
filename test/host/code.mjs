/**
 * Stands in for the desktop executable of VS Code, with its command line: installs and lists extensions, and runs
 * the tests of an extension, in the real VS Code server and a headless browser.
 */
import { spawnSync } from 'node:child_process';
import { parseArguments } from './arguments.mjs';
import { serverScript } from './paths.mjs';
import { runTests } from './test-run.mjs';

const args = process.argv.slice(2);
const forServer = /^(--(install-extension|uninstall-extension|list-extensions|version|help)\b|-[vh]$)/;

if (args.some((arg) => forServer.test(arg))) {
  process.exitCode = spawnSync(process.execPath, [serverScript, ...args], { stdio: 'inherit' }).status ?? 1;
} else {
  process.exitCode = await runTests(parseArguments(args));
}
