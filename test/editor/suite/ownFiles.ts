import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { samplesFolder } from './samples';

/** A file below `.jianggao` in the workspace. */
export function ownFile(path: string): string {
  return join(samplesFolder(), '.jianggao', path);
}

/** The JSON of a file below `.jianggao`; undefined where there is none. */
export function readOwn(path: string): unknown {
  const file = ownFile(path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Writes a file below `.jianggao`; answers with its path. */
export function writeOwn(path: string, content: object): string {
  const file = ownFile(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  return file;
}

/** Takes away what was learned and ignored, so that no other test sees it. */
export function removeOwn(): void {
  rmSync(ownFile('.'), { recursive: true, force: true });
}
