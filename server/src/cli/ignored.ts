import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { IGNORE_FILE, readIgnoreFile } from '../files/ignoreFile';
import { readOwnBytes } from '../files/readOwnFile';
import { placeAt } from '../json/placeAt';
import { createIgnored, EMPTY_IGNORE_LIST, type IsIgnored } from '../rules/ignoreList';
import { STANDARD_INPUT } from './findDrafts';
import type { Terminal } from './terminal';

const FILE = join('.jianggao', IGNORE_FILE);

/** What the list of the current folder ignores in each file; nothing where there is none. Throws one line that names the place where the list is broken. */
export function readIgnored({ localize }: Terminal): (file: string) => IsIgnored {
  const { text, value, problem } = readOwnBytes(readBytes(localize), readIgnoreFile);
  if (problem !== undefined) {
    const place = text === undefined ? FILE : `${FILE}:${placeAt(text, problem.span.start).line}`;
    throw new Error(`${place} ${localize(problem.message.text, problem.message.args)}`);
  }
  const ignoredIn = createIgnored(value ?? EMPTY_IGNORE_LIST);
  return (file) => ignoredIn(file === STANDARD_INPUT ? undefined : pathBelowHere(file));
}

function readBytes(localize: Terminal['localize']): Uint8Array {
  try {
    const status = statSync(FILE, { throwIfNoEntry: false });
    if (status === undefined) return new TextEncoder().encode('{}');
    // A pipe would be waited for, and a device has no end.
    if (!status.isFile()) throw new Error('no file');
    return readFileSync(FILE);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${FILE} ${localize('cannot be read: {reason}', { reason })}`);
  }
}

/** The path as lists have it: from the current folder, with slashes. What is not below is in no list. */
function pathBelowHere(file: string): string {
  return relative('', file).split(sep).join('/');
}
