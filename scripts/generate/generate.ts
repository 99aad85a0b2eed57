import { generateKeys } from './keys';
import { generateManifest } from './manifest';
import { generatePages } from './pages';
import type { GeneratedFile, Project } from './project';
import { generateIndex } from './rulesIndex';
import { generateStrings } from './strings';

/** Every file of which something is made from the rules, the preferences or the manifest, as it has to be. JSON is written without regard to the project's format. */
export function generate(project: Project): readonly GeneratedFile[] {
  return [
    generateManifest(project),
    ...generateStrings(project),
    ...generatePages(project),
    generateIndex(project),
    generateKeys(project),
  ];
}
