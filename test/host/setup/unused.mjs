import fs from 'node:fs';
import path from 'node:path';
import { nodePackageFolders, packagesFolder, vscodeFolder } from '../paths.mjs';

/** Built-in extensions that need parts which are not here, or that talk to services. */
const EXTENSIONS = [
  'copilot',
  'debug-auto-launch',
  'debug-server-ready',
  'git',
  'github',
  'grunt',
  'gulp',
  'jake',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'php-language-features',
  'terminal-suggest',
  'tunnel-forwarding',
];

/** Removes what a test host never uses: it saves disk space, start-up time and warnings. */
export function removeUnused() {
  const unused = [
    ...EXTENSIONS.map((name) => path.join(vscodeFolder, 'extensions', name)),
    ...nodePackageFolders().flatMap((folder) => ['include', 'lib', 'share'].map((part) => path.join(folder, part))),
    ...searchToolsOfOtherPlatforms(),
  ];
  for (const place of unused) fs.rmSync(place, { recursive: true, force: true });
}

function searchToolsOfOtherPlatforms() {
  const folder = path.join(packagesFolder, '@vscode', 'ripgrep-universal', 'bin');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name !== `${process.platform}-${process.arch}`)
    .map((name) => path.join(folder, name));
}
