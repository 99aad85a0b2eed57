import fs from 'node:fs';
import path from 'node:path';
import { codeExecutable, hostFolder, nodeExecutable } from '../paths.mjs';

/** Writes the command that `@vscode/test-electron` takes for the desktop executable: it runs `code.mjs`. */
export function writeCodeCommand() {
  const node = nodeExecutable();
  const script = path.join(hostFolder, 'code.mjs');
  if (process.platform === 'win32') {
    fs.writeFileSync(codeExecutable, `@"${node}" "${script}" %*\r\n`);
  } else {
    fs.chmodSync(node, 0o755);
    fs.writeFileSync(codeExecutable, `#!/bin/sh\nexec ${quoted(node)} ${quoted(script)} "$@"\n`, { mode: 0o755 });
  }
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
