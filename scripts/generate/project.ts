import { readFileSync } from 'node:fs';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';

/** The project that is generated into: what is written by hand there is read, and the rest made from the rules. */
export interface Project {
  /** A file by its path in the project: `docs/rules/sequence-gap.md`. */
  read(path: string): string;
}

/** The project in a folder; its URL ends with a slash. */
export function openProject(root: URL): Project {
  return { read: (path) => readFileSync(new URL(path, root), 'utf8') };
}

/** A file as it has to be: its path in the project, and its content. */
export type GeneratedFile = readonly [path: string, content: string];

/** The Chinese of a description that the rules or the options have in English. */
export function translate(description: string): string {
  const translation = (chinese as Readonly<Record<string, string>>)[description];
  if (translation === undefined) throw new Error(`l10n/bundle.l10n.zh-cn.json has no Chinese for “${description}”`);
  return translation;
}
