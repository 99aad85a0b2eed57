// Bundles the extension: the client, the language server and the command line, each one file in dist/.
import { rm, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { writeNotices } from './notices.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: production,
  keepNames: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none', // the notices have the licences whole
  metafile: true,
  logLevel: 'warning',
  // The UMD builds that some packages name as `main` hide their imports from a bundler.
  mainFields: ['module', 'main'],
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...shared, entryPoints: { client: 'client/src/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...shared, entryPoints: { server: 'server/src/node.ts' }, outdir: 'dist' },
  { ...shared, entryPoints: { cli: 'server/src/cli.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
];

await rm('dist', { recursive: true, force: true });
if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  const results = await Promise.all(bundles.map((options) => build(options)));
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', writeNotices(results.map(({ metafile }) => metafile)));
}
