import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const suiteFolder = fileURLToPath(new URL('suite', import.meta.url));

/**
 * Bundles the suite into files that VS Code can load, one for each test file.
 *
 * @param {string} folder for the bundles; what is in it goes
 * @returns {Promise<string>} the module whose `run` runs them all
 */
export async function bundleSuite(folder) {
  const tests = fs.readdirSync(suiteFolder).filter((name) => name.endsWith('.test.ts'));
  fs.rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: ['index.ts', ...tests].map((name) => path.join(suiteFolder, name)),
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return path.join(folder, 'index.js');
}
