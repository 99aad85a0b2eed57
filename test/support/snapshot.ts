import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Holds a text to the one kept in a file, and fails with the lines that differ.
 * `UPDATE_SNAPSHOTS=1 npx mocha` writes the files anew; read what git says has changed before you keep it.
 */
export function assertSnapshot(file: URL, actual: string): void {
  const path = fileURLToPath(file);
  if (process.env['UPDATE_SNAPSHOTS'] === '1') {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  const name = relative(process.cwd(), path);
  const advice = 'if the new text is right, run: UPDATE_SNAPSHOTS=1 npx mocha';
  assert.ok(existsSync(path), `${name} is missing; ${advice}`);
  assert.equal(actual, readFileSync(path, 'utf8'), `${name} has other lines; ${advice}`);
}
