import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RulePage } from './features/diagnostics';

/** The pages of rules in the package of which `folder` (the bundle's) is a part: addresses of files, none where the pages were not packed. */
export function packagedPages(folder: string): RulePage {
  const pages = join(folder, '..', 'docs', 'rules');
  if (!existsSync(pages)) return () => undefined;
  return (rule) => pathToFileURL(join(pages, `${rule}.md`)).href;
}
