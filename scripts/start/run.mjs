import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Commands that npm or an installer puts on the PATH are scripts on Windows, and need its shell. */
export const shell = process.platform === 'win32';

/**
 * Runs a program in the folder of the project and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {number} [options.worstExit] the highest exit code that is no failure
 * @param {boolean} [options.quiet] shows what it prints only if it fails
 * @throws if it fails
 */
export function run(command, args, { worstExit = 0, quiet = false } = {}) {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    cwd: projectFolder,
    stdio: quiet ? 'pipe' : 'inherit',
    shell: shell && command !== process.execPath,
  });
  if (!error && status !== null && status <= worstExit) return;
  if (quiet) process.stderr.write(`${stdout}${stderr}`);
  throw new Error(`${command} ${args.join(' ')} failed with ${status}`, { cause: error });
}
