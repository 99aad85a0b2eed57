import fs from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const AGAIN_MS = 200;
const PATIENCE_MS = 10_000;

/**
 * Removes a temporary folder in which processes that are ending may still write. Node's own retries do not look into
 * a folder again, so that what is written meanwhile would never go. A folder that stays is told, and is no failure.
 *
 * @param {string} folder
 */
export async function removeFolder(folder) {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(AGAIN_MS)) {
    try {
      return await fs.rm(folder, { recursive: true, force: true });
    } catch (error) {
      if (Date.now() < end) continue;
      console.warn(`${folder} could not be removed: ${error}`);
      return;
    }
  }
}
