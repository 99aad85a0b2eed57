// The licences of the packages that end up in the bundles: theirs ask that they go along.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENSE_FILE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

/**
 * One text with the licence of every package that the bundles were made from.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @throws if a package names no licence
 */
export function writeNotices(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  return [...folders].sort().map(noticeOf).join('\n\n');
}

/** @param {string} folder of a package */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => LICENSE_FILE.test(entry));
  if (file === undefined && license === undefined) throw new Error(`${name} names no licence`);
  const terms = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}, ${author?.name ?? author}`;
  return `${name} ${version}\n\n${terms}`;
}
