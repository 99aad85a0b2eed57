/**
 * Loaded into the VS Code server: ends it when the process that started it is gone, even if that was killed and
 * could not stop it.
 */
const CHECK_EVERY_MS = 1000;
const parentId = process.ppid;

setInterval(() => {
  if (process.ppid !== parentId || !isRunning(parentId)) process.exit();
}, CHECK_EVERY_MS).unref();

/** @param {number} processId */
function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
