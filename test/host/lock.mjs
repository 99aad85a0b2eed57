import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 250;

/**
 * Runs `task` while `file` marks that this process does; another process that asks for the same file waits its turn.
 * The mark of a process that was killed counts for nothing.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withLock(file, task) {
  while (!tryMark(file)) await pause(LOOK_AGAIN_MS);
  try {
    return await task();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/** @param {string} file */
function tryMark(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  const owner = readOwner(file);
  if (owner !== undefined && !isRunning(owner)) fs.rmSync(file, { force: true });
  return false;
}

/** @param {string} file */
function readOwner(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** @param {number} processId */
function isRunning(processId) {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
