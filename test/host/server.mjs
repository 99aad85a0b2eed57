import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { hostFolder, nodeExecutable, serverScript } from './paths.mjs';

const LOOPBACK = '127.0.0.1';
const STARTED = /Web UI available at http:\/\/[^:]+:(\d+)/;
const STOP_WITHIN_MS = 2000;

/**
 * A running VS Code server.
 *
 * @typedef {object} Server
 * @property {string} authority address and port, such as `127.0.0.1:40123`; also the name of the remote in VS Code
 * @property {string} token must be in the address that opens it, so that no other user of the machine can
 * @property {Promise<number | null>} ended settles with the exit code when the server ends, for whatever reason
 * @property {() => Promise<void>} stop
 */

/**
 * Starts VS Code as a server that only this machine reaches.
 *
 * @param {object} options
 * @param {string} options.userDataFolder settings, state and logs; created if need be, and settings that are there are kept
 * @param {string} [options.extensionsFolder] extensions installed there run in it
 * @param {Record<string, unknown>} [options.settings] further settings of the user
 * @param {number} [options.port] 0 for a free one
 * @param {boolean} [options.driven] for tests: lets the address name an extension under development and its tests,
 *   suppresses notifications and trusts every folder
 * @param {string[]} [options.args] further arguments of the server
 * @param {NodeJS.ProcessEnv} [options.env] added to the environment of the extensions
 * @returns {Promise<Server>} once it answers
 * @throws if the server ends before that; the message holds the end of its log
 */
export async function startServer(options) {
  const { userDataFolder, settings = {}, port = 0, driven = false, args = [], env = {} } = options;
  writeSettings(userDataFolder, settings);
  const token = randomBytes(16).toString('hex');
  const flags = [
    ...['--host', LOOPBACK, '--port', String(port), '--connection-token', token],
    ...['--server-data-dir', userDataFolder, '--user-data-dir', userDataFolder],
    ...['--extensions-dir', options.extensionsFolder ?? path.join(userDataFolder, 'extensions')],
    ...['--accept-server-license-terms', '--disable-telemetry', '--disable-experiments'],
    ...(driven ? ['--enable-smoke-test-driver', '--disable-workspace-trust'] : []),
  ];
  const guard = new URL('orphan-guard.mjs', import.meta.url).href;
  const child = spawn(nodeExecutable(), ['--import', guard, serverScript, ...flags, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const log = path.join(userDataFolder, 'server.log');
  const stop = async () => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(force);
  };
  const authority = `${LOOPBACK}:${await portOf(child, log)}`;
  return { authority, token, ended, stop };
}

/**
 * @param {string} userDataFolder
 * @param {Record<string, unknown>} settings
 */
function writeSettings(userDataFolder, settings) {
  const calm = JSON.parse(fs.readFileSync(path.join(hostFolder, 'settings.json'), 'utf8'));
  const file = path.join(userDataFolder, 'User', 'settings.json');
  const own = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...calm, ...own, ...settings }, null, 2));
}

/**
 * Waits for the line that names the port, and writes all output to the log.
 *
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {string} log
 * @returns {Promise<string>}
 */
function portOf(child, log) {
  return new Promise((resolve, reject) => {
    let output = '';
    /** @param {Buffer} data */
    const read = (data) => {
      fs.appendFileSync(log, data);
      output += data;
      const port = STARTED.exec(output)?.[1];
      if (port) resolve(port);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`the VS Code server ended with ${code}:\n${output.trim().split('\n').slice(-8).join('\n')}`));
    });
  });
}
