import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import * as paths from './paths.mjs';

/** Written last of all, and inside the packages, so that an interrupted or a repeated installation leaves none behind. */
const stampFile = path.join(paths.packagesFolder, '.ready');
const lockFile = path.join(paths.hostFolder, '.installing');

/**
 * Installs the host unless it is there already, as this lockfile and this setup make it. The first time takes some
 * 20 to 60 seconds and 500 MB; after that it only compares a fingerprint.
 *
 * @param {{ log?: (line: string) => void }} [options] `log` is told before the long work starts
 * @returns {Promise<typeof paths>} where its parts lie
 * @throws if npm or the setup fails; their own output has said why
 */
export async function ensureHost({ log = console.log } = {}) {
  const wanted = fingerprint();
  if (installed() === wanted) return paths;
  return withLock(lockFile, async () => {
    if (installed() === wanted) return paths; // another process did it meanwhile
    log('Installing VS Code and a browser from npm into test/host (once, about 500 MB) …');
    await install();
    fs.writeFileSync(stampFile, wanted);
    return paths;
  });
}

function installed() {
  return fs.existsSync(stampFile) ? fs.readFileSync(stampFile, 'utf8') : undefined;
}

/** Changes with the packages, with the setup and with the place, for the setup writes absolute paths. */
function fingerprint() {
  const hash = createHash('sha256').update([process.platform, process.arch, paths.hostFolder].join('\n'));
  const parts = ['package.json', 'package-lock.json', 'setup.mjs', 'paths.mjs', 'setup', 'stubs'];
  for (const file of parts.flatMap((part) => filesBelow(path.join(paths.hostFolder, part)))) {
    hash.update(file).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} place a file or a folder
 * @returns {string[]}
 */
function filesBelow(place) {
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)));
}

async function install() {
  // Installing through a link would empty the folder of another clone.
  if (fs.lstatSync(paths.packagesFolder, { throwIfNoEntry: false })?.isSymbolicLink())
    fs.unlinkSync(paths.packagesFolder);
  // The install scripts would compile native modules, which needs a compiler; the stubs stand in for them.
  const flags = ['--ignore-scripts', '--include=optional', '--engine-strict=false', '--no-audit', '--no-fund'];
  await runNpm(['ci', ...flags, '--loglevel=error']);
  await run(process.execPath, [path.join(paths.hostFolder, 'setup.mjs')]);
}

/** @param {string[]} args */
function runNpm(args) {
  const running = process.env['npm_execpath']; // under `npm test` this very npm, which need not be on the PATH
  if (running && path.basename(running) === 'npm-cli.js') return run(process.execPath, [running, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ shell?: boolean }} [options]
 */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: paths.hostFolder, stdio: 'inherit', ...options });
    child.once('error', (error) => reject(new Error(`cannot run ${command}`, { cause: error })));
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`${path.basename(command)} ${args.join(' ')} failed (${signal ?? `exit code ${code}`})`));
    });
  });
}
